import { z } from 'zod';

/** What the main process asks of a reference process; the numbers travel beside it. */
export const requestSchema = z.object({
  precision: z.enum(['float32', 'float64']),
  gradingHash: z.string(),
  /** [file, compiled text] */
  modules: z.array(z.tuple([z.string(), z.string()])),
  skeleton: z.string(),
  seconds: z.number().positive(),
});
export type ProcessRequest = z.infer<typeof requestSchema>;

const failureSchema = z.object({
  file: z.string().max(64),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  about: z.string().max(256).optional(),
  message: z.string().max(4096),
});

/** What comes back. The process ran an author's code: every word of it is parsed. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), skeleton: z.string() }),
  z.object({ kind: z.literal('failed'), failure: failureSchema, stopped: z.boolean() }),
  /** TensorFlow.js does not work here. */
  z.object({ kind: z.literal('refused'), reason: z.string().max(4096) }),
]);
export type ProcessAnswer = z.infer<typeof answerSchema>;
