import { groupStepSchema, localisedSchema } from '@gradus/contract';
import { z } from 'zod';

const identifier = z.string().regex(/^[A-Za-z_$][\w$]*$/, 'must be a TypeScript identifier');
/** The name of a topic, an exercise or a group. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const toleranceSchema = z.strictObject({
  rtol: z.number().nonnegative().max(0.1),
  atol: z.number().nonnegative(),
  /** element: rtol·|expected|; tensor: rtol·(largest |expected| of the tensor). */
  scale: z.enum(['element', 'tensor']).default('element'),
});
export type ExerciseTolerance = z.infer<typeof toleranceSchema>;

/** A part of the output: `batchLoss`, `layers`. Absent: the whole output. */
const output = z.string().optional();
const tolerance = { rtol: z.number().nonnegative().max(0.1).optional(), atol: z.number().nonnegative().optional() };

const wordCheckSchema = z.enum(['shape', 'finite', 'unchanged']).transform((kind) => ({ kind }));
const closeCheckSchema = z
  .strictObject({ close: z.strictObject({ output, ...tolerance, scale: z.enum(['element', 'tensor']).optional() }) })
  .transform(({ close }) => ({ kind: 'close' as const, ...close }));
/** The answer against central differences of the student's own export `of` in the argument at this position. */
const gradientCheckSchema = z
  .strictObject({
    gradient: z.strictObject({
      of: identifier,
      argument: z.number().int().nonnegative(),
      h: z.number().positive().default(1e-4),
      rtol: z.number().positive().default(1e-4),
      atol: z.number().positive().default(1e-6),
    }),
  })
  .transform(({ gradient }) => ({ kind: 'gradient' as const, ...gradient }));
const propertyCheckSchema = z
  .strictObject({ property: identifier })
  .transform(({ property }) => ({ kind: 'property' as const, property }));
const curveCheckSchema = z
  .strictObject({ curve: z.strictObject({ output: z.string(), ...tolerance }) })
  .transform(({ curve }) => ({ kind: 'curve' as const, ...curve }));
const metricCheckSchema = z
  .strictObject({
    metric: z.strictObject({ id: identifier, better: z.enum(['higher', 'lower']), margin: z.number().nonnegative() }),
  })
  .transform(({ metric }) => ({ kind: 'metric' as const, metric: metric.id, better: metric.better, margin: metric.margin }));

export const checkSchema = z.union([
  wordCheckSchema,
  closeCheckSchema,
  gradientCheckSchema,
  propertyCheckSchema,
  curveCheckSchema,
  metricCheckSchema,
]);
export type Check = z.infer<typeof checkSchema>;

export const groupSchema = z.strictObject({
  id: slugSchema,
  title: localisedSchema,
  step: groupStepSchema,
  points: z.number().positive(),
  visibility: z.enum(['visible', 'hidden']),
  checks: z.array(checkSchema).min(1),
});
export type GroupSpec = z.infer<typeof groupSchema>;

/** exercise.yaml */
export const exerciseSpecSchema = z
  .strictObject({
    title: localisedSchema,
    order: z.number().int(),
    difficulty: z.enum(['easy', 'medium', 'hard']),
    tags: z.array(z.string()).default([]),
    /** Name → the rest of its declaration: `softmax: '(z: number[]): number[]'`. */
    exports: z.record(identifier, z.string().startsWith('(')).refine((e) => Object.keys(e).length > 0, 'name at least one export'),
    /** Type declarations that the signatures use. */
    types: z.string().default(''),
    tolerance: toleranceSchema,
    limits: z
      .strictObject({ cpuSeconds: z.number().positive().max(60), memoryMiB: z.number().int().min(128).max(2048) })
      .partial()
      .default({}),
    groups: z.array(groupSchema).min(1),
    /** Mutants of solution.ts that no case can notice, by their code as the check shows it, and why that is so. */
    mutants: z.array(z.strictObject({ code: z.string().min(1), reason: z.string().min(10) })).default([]),
  })
  .superRefine((spec, context) => {
    const ids = spec.groups.map((group) => group.id);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) context.addIssue({ code: 'custom', path: ['groups', i, 'id'], message: `two groups are called ${id}` });
    });
    spec.groups.forEach((group, i) =>
      group.checks.forEach((check, j) => {
        if (check.kind !== 'gradient' || check.of in spec.exports) return;
        context.addIssue({ code: 'custom', path: ['groups', i, 'checks', j], message: `${check.of} is not an export of this exercise` });
      }),
    );
  });
export type ExerciseSpec = z.infer<typeof exerciseSpecSchema>;

/** topic.yaml */
export const topicSpecSchema = z.strictObject({ title: localisedSchema, order: z.number().int() });
export type TopicSpec = z.infer<typeof topicSpecSchema>;
