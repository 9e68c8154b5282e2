import { type Result, resultSchema } from '@gradus/contract';
import { z } from 'zod';
import type { Submission as Row } from '../generated/client';

/** A submission as the server knows it: the result is the author's view. Whatever goes to a student passes `forStudent`. */
export interface StoredSubmission {
  readonly id: string;
  readonly sequence: number;
  readonly userId: string;
  /** TOPIC/SLUG */
  readonly exerciseId: string;
  readonly versionId: number;
  /** The version's number, for people. */
  readonly version: number;
  readonly kind: 'submission' | 'run';
  readonly state: 'queued' | 'running' | 'done';
  readonly attempt: number | null;
  readonly source: string;
  /** GROUP/CASE that a run asked for; absent: all visible ones. */
  readonly cases?: readonly string[];
  readonly result: Result | null;
  readonly createdAt: Date;
}

export type SubmissionRow = Row & { readonly version: { readonly number: number } };

/** What to read with a row, so that it can become a StoredSubmission. */
export const withVersion = { version: { select: { number: true } } } as const;

export function fromRow(row: SubmissionRow): StoredSubmission {
  return {
    id: row.id,
    sequence: row.sequence,
    userId: row.userId,
    exerciseId: row.exerciseId,
    versionId: row.versionId,
    version: row.version.number,
    kind: row.kind,
    state: row.state,
    attempt: row.attempt,
    source: decodeText(row.source),
    ...(row.cases === null ? {} : { cases: z.array(z.string()).parse(JSON.parse(row.cases)) }),
    result: row.result === null ? null : resultSchema.parse(JSON.parse(row.result)),
    createdAt: row.createdAt,
  };
}

/** PostgreSQL's text holds neither NUL nor lone surrogates; JSON escapes both, and stays legible. */
export function encodeText(text: string): string {
  return JSON.stringify(text);
}

export function decodeText(encoded: string): string {
  return z.string().parse(JSON.parse(encoded));
}
