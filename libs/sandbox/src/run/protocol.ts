/** What the pool's side and a runner say to each other. What a runner says may be forged by the program it runs. */
import { z } from 'zod';

/** A value of which the frame's numbers are the next `numbers`. */
const packedSchema = z.object({ skeleton: z.string(), numbers: z.number().int().nonnegative() });
export type PackedRef = z.infer<typeof packedSchema>;

const thrownSchema = z.object({ name: z.string(), message: z.string(), stack: z.string() });
export type Thrown = z.infer<typeof thrownSchema>;

const consoleSchema = z.array(z.string().max(8192)).max(256);
const timeMs = z.number().nonnegative();

export const caseEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('returned'),
    outputs: z.array(packedSchema),
    changed: z.array(z.object({ argument: z.number().int().nonnegative(), after: packedSchema })),
    console: consoleSchema,
    timeMs,
  }),
  z.object({ kind: z.literal('threw'), thrown: thrownSchema, console: consoleSchema, timeMs }),
  z.object({ kind: z.literal('limit'), limit: z.enum(['time-limit', 'memory-limit', 'output-limit']), message: z.string(), console: consoleSchema, timeMs }),
  z.object({ kind: z.literal('not-run') }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;

export const eventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('loaded'), missing: z.array(z.string()) }),
  z.object({ event: z.literal('case'), case: caseEventSchema }),
]);
export type RunnerEvent = z.infer<typeof eventSchema>;

export const answerSchema = z.discriminatedUnion('answer', [
  /** Every case was reported. */
  z.object({ answer: z.literal('done'), disposeMs: timeMs, spoilt: z.boolean() }),
  z.object({ answer: z.literal('refused'), message: z.string() }),
  z.object({
    answer: z.literal('load-failed'),
    verdict: z.enum(['runtime-error', 'time-limit', 'memory-limit']),
    thrown: thrownSchema,
    console: consoleSchema,
    spoilt: z.boolean(),
  }),
]);
export type RunnerAnswer = z.infer<typeof answerSchema>;

/** In place of a job: collect garbage, so that the memory left behind can be measured. */
export const TIDY = 'tidy';

/** The job as a runner gets it, from us: not parsed. */
export interface RunnerRequest {
  readonly code: string;
  readonly exports: readonly string[];
  readonly cases: ReadonlyArray<{ readonly calls: ReadonlyArray<{ readonly export: string; readonly args: readonly PackedRef[] }> }>;
  readonly heapMiB: number;
  readonly wallMs: number;
  readonly randomSeed: number;
}
