import type { ProgramError } from '@gradus/contract';
import type { CaseOutcome } from '@gradus/sandbox';
import { type Value, fromPlain, toPlain } from '@gradus/values';
import { z } from 'zod';

const endedSchema = z.object({
  kind: z.literal('ended'),
  verdict: z.enum(['runtime-error', 'time-limit', 'memory-limit', 'output-limit', 'crashed']),
  error: z.object({ name: z.string(), message: z.string(), line: z.number().nullable(), column: z.number().nullable() }).nullable(),
});

/** An outcome of a mistake's program as it is kept in the cache: what is compared, and not what it printed or how long it took. */
export function toStored(outcome: CaseOutcome): Value {
  switch (outcome.kind) {
    case 'returned': {
      const changed = outcome.changed.map(({ argument, after }) => dictionary({ argument: fromPlain(argument), after }));
      return dictionary({ kind: fromPlain('returned'), outputs: { kind: 'list', items: outcome.outputs }, changed: { kind: 'list', items: changed } });
    }
    case 'ended':
      return fromPlain({ kind: 'ended', verdict: outcome.verdict, error: outcome.error === undefined ? null : storedError(outcome.error) });
    case 'not-run':
      return fromPlain({ kind: 'not-run' });
  }
}

/** Undefined if it is none: then the program runs again. */
export function fromStored(value: Value): CaseOutcome | undefined {
  const entries = value.kind === 'dictionary' ? value.entries : new Map<string, Value>();
  const kind = entries.get('kind');
  if (kind?.kind !== 'text') return undefined;
  if (kind.text === 'not-run') return { kind: 'not-run' };
  return kind.text === 'returned' ? returnedOf(entries) : endedOf(value);
}

function returnedOf(entries: ReadonlyMap<string, Value>): CaseOutcome | undefined {
  const [outputs, changed] = [entries.get('outputs'), entries.get('changed')];
  if (outputs?.kind !== 'list' || changed?.kind !== 'list') return undefined;
  const changes = changed.items.flatMap(changeOf);
  if (changes.length !== changed.items.length) return undefined;
  return { kind: 'returned', outputs: outputs.items, changed: changes, console: [], timeMs: 0 };
}

function changeOf(value: Value): Array<{ readonly argument: number; readonly after: Value }> {
  const entries = value.kind === 'dictionary' ? value.entries : new Map<string, Value>();
  const [argument, after] = [entries.get('argument'), entries.get('after')];
  return argument?.kind === 'tensor' && after !== undefined ? [{ argument: argument.data[0] ?? 0, after }] : [];
}

function endedOf(value: Value): CaseOutcome | undefined {
  const parsed = endedSchema.safeParse(toPlain(value)).data;
  if (parsed === undefined) return undefined;
  const { verdict, error } = parsed;
  return { kind: 'ended', verdict, ...(error === null ? {} : { error: errorOf(error) }), console: [], timeMs: 0 };
}

type StoredError = NonNullable<z.infer<typeof endedSchema>['error']>;

function storedError({ name, message, line, column }: ProgramError): StoredError {
  return { name, message, line: line ?? null, column: column ?? null };
}

function errorOf({ name, message, line, column }: StoredError): ProgramError {
  return { name, message, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
}

function dictionary(entries: Readonly<Record<string, Value>>): Value {
  return { kind: 'dictionary', entries: new Map(Object.entries(entries)) };
}
