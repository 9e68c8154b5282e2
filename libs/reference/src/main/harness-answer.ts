import { type Packed, type Value, toPlain, unpack } from '@gradus/values';
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

/**
 * What the harness in the isolate answers, { ok: … } or an error, read by `parse`. An author's code may have broken or forged it:
 * then the author's file is to blame.
 */
export function readHarnessAnswer<T>(packed: Packed, file: string, parse: (value: Value) => T): HarnessAnswer<T> {
  try {
    const value = unpack(packed, ENVELOPE_DEPTH);
    const ok = value.kind === 'dictionary' ? value.entries.get('ok') : undefined;
    return ok === undefined ? { kind: 'failed', failure: readFailure(value) } : { kind: 'ok', value: parse(ok) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: { file, message: `broke what its isolate offers: ${why}` } };
  }
}

function readFailure(value: Value): AuthorFailure {
  const { file, line, column, about, message } = errorSchema.parse(toPlain(value));
  return { file, about, message, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
}
