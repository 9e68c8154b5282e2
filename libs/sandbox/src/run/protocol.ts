/** What the pool's side and a runner say to each other. What a runner says may be forged by the program it runs. */
import { LIMITS } from '@gradus/contract';
import { z } from 'zod';
import { OUTPUT_LIMITS } from './output-limits';
import type { PackedRef } from './runner-request';

/** A value of which the frame's numbers are the next `numbers`. */
const packedSchema: z.ZodType<PackedRef> = z.object({ skeleton: z.string(), numbers: z.number().int().nonnegative() });

/** Of the line that counts the rest. */
const MAX_COUNT_BYTES = 100;

const thrownSchema = z.object({ name: z.string(), message: z.string(), stack: z.string() });
export type Thrown = z.infer<typeof thrownSchema>;

/** What the harness lets through: the first and the last lines, and one between that counts the rest. */
const consoleSchema = z
  .array(z.string())
  .max(LIMITS.consoleLinesPerCase + 1)
  .refine((lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) <= OUTPUT_LIMITS.consoleBytes + MAX_COUNT_BYTES);
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
  z.object({
    kind: z.literal('limit'),
    limit: z.enum(['time-limit', 'memory-limit', 'output-limit']),
    message: z.string(),
    console: consoleSchema,
    timeMs,
  }),
  z.object({ kind: z.literal('not-run') }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;

export const eventSchema = z.discriminatedUnion('event', [
  /** The isolate stands; from here on the program is to blame. */
  z.object({ event: z.literal('started') }),
  z.object({ event: z.literal('loaded'), missing: z.array(z.string()) }),
  z.object({ event: z.literal('case'), case: caseEventSchema }),
]);
export type RunnerEvent = z.infer<typeof eventSchema>;

export const answerSchema = z.discriminatedUnion('answer', [
  /** Every case was reported. */
  z.object({ answer: z.literal('done'), spoilt: z.boolean() }),
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
