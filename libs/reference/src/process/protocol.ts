import { z } from 'zod';

const engineSchema = z.object({ backend: z.enum(['cpu', 'wasm', 'bridge']), precision: z.enum(['float32', 'float64']) });

/** What the main process asks of a reference process; the numbers travel beside it. */
export const requestSchema = z.discriminatedUnion('kind', [
  engineSchema.extend({
    kind: z.literal('run'),
    gradingHash: z.string(),
    /** [file, compiled text] */
    modules: z.array(z.tuple([z.string(), z.string()])),
    skeleton: z.string(),
    seconds: z.number().positive(),
  }),
  /** To start the backend and say what its self-check showed. */
  engineSchema.extend({ kind: z.literal('prove') }),
]);
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
  z.object({ kind: z.literal('proven'), device: z.string().max(256), checked: z.number().int().nonnegative(), worstError: z.number().nonnegative() }),
  /** Something broke under this request; the process is not to be trusted any more. */
  z.object({ kind: z.literal('broken'), reason: z.string().max(4096) }),
  /** The backend does not work here. */
  z.object({ kind: z.literal('refused'), reason: z.string().max(4096) }),
]);
export type ProcessAnswer = z.infer<typeof answerSchema>;
