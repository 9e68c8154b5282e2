import { z } from 'zod';
import { resultSchema } from './result';

export const submissionStateSchema = z.enum(['queued', 'running', 'done']);
export type SubmissionState = z.infer<typeof submissionStateSchema>;

/**
 * POST …/submissions. The source is bounded by the body's limit here; one above 64 KiB is accepted as a submission
 * and comes back `source-too-large`, so that the student reads a verdict rather than an HTTP error.
 */
export const createSubmissionSchema = z.strictObject({ source: z.string() });
/** POST …/runs: visible cases only; `cases` names some of them as GROUP/CASE. */
export const createRunSchema = z.strictObject({ source: z.string(), cases: z.array(z.string()).max(200).optional() });
export const idempotencyKeySchema = z.string().min(8).max(128).regex(/^[\x21-\x7e]+$/);

export const submissionSchema = z.object({
  id: z.string(),
  /** TOPIC/SLUG */
  exercise: z.string(),
  version: z.number().int(),
  kind: z.enum(['submission', 'run']),
  state: submissionStateSchema,
  /** 1, 2, …; null for a run and for what costs no attempt. */
  attempt: z.number().int().positive().nullable(),
  result: resultSchema.nullable(),
  createdAt: z.iso.datetime(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** GET /submissions/:id also tells the source, for its owner. */
export const submissionWithSourceSchema = submissionSchema.extend({ source: z.string() });
export type SubmissionWithSource = z.infer<typeof submissionWithSourceSchema>;

/** GET …/exercises/:topic/:slug/submissions: newest first; `nextCursor` asks for the page after, null at the end. */
export const submissionPageSchema = z.object({ items: z.array(submissionSchema), nextCursor: z.string().nullable() });
export type SubmissionPage = z.infer<typeof submissionPageSchema>;

/** Server-sent events of one submission: event names `state`, `progress`, `result`. */
export const submissionEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('state'), data: z.object({ state: submissionStateSchema, before: z.number().int().nonnegative() }) }),
  z.object({ event: z.literal('progress'), data: z.object({ done: z.number().int(), total: z.number().int() }) }),
  z.object({ event: z.literal('result'), data: submissionSchema }),
]);
export type SubmissionEvent = z.infer<typeof submissionEventSchema>;

