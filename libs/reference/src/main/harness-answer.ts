import { hasMoreNodes } from '@gradus/sandbox';
import { type Packed, type Value, countParts, toPlain, unpack } from '@gradus/values';
import { z } from 'zod';
import type { AuthorFailure } from '../process/author-failure';

export type HarnessAnswer<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed'; readonly failure: AuthorFailure };

const errorSchema = z.object({
  kind: z.literal('error'),
  file: z.enum(['cases.ts', 'reference.ts', 'checks.ts']),
  line: z.number().int().positive().nullable(),
  column: z.number().int().positive().nullable(),
  about: z.string(),
  message: z.string(),
});

/** An answer's envelope adds some levels to a value's. */
const ENVELOPE_DEPTH = 40;
/** Above what the harness lets a group hold. A few bytes may say a billion empty rows, and a few megabytes a million lists. */
const MAX_PARTS = 500_000;
const MAX_NODES = 4 * MAX_PARTS;

/**
 * What the harness in the isolate answers, { ok: … } or an error, read by `parse`. An author's code may have broken or forged it:
 * then the author's file is to blame.
 */
export function readHarnessAnswer<T>(packed: Packed, file: string, parse: (value: Value) => T): HarnessAnswer<T> {
  try {
    const value = unpackBounded(packed);
    const ok = value.kind === 'dictionary' ? value.entries.get('ok') : undefined;
    return ok === undefined ? { kind: 'failed', failure: readFailure(value) } : { kind: 'ok', value: parse(ok) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: { file, message: `broke what its isolate offers: ${why}` } };
  }
}

function unpackBounded(packed: Packed): Value {
  if (hasMoreNodes(packed.skeleton, MAX_NODES)) throw new Error('too many parts');
  const value = unpack(packed, ENVELOPE_DEPTH);
  if (!(countParts(value) <= MAX_PARTS)) throw new Error('too many parts');
  return value;
}

function readFailure(value: Value): AuthorFailure {
  const { file, line, column, about, message } = errorSchema.parse(toPlain(value));
  return { file, about, message, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
}
