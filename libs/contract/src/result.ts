import { z } from 'zod';
import { jsonNumberSchema, jsonValueSchema } from './json-number';
import { localisedSchema } from './language';
import { groupStepSchema, stepSchema } from './step';
import { caseVerdictSchema, errorVerdictSchema, gradedVerdictSchema, groupVerdictSchema, notGradableVerdictSchema } from './verdict';

const indexSchema = z.array(z.number().int().nonnegative());
const shapeSchema = z.array(z.number().int().nonnegative());

/** A leaf of an answer: a number, or what stands there instead (a string, null, "wrong type: BigInt"). */
const leafSchema = z.union([jsonNumberSchema, z.string(), z.boolean(), z.null()]);

/**
 * Where and how far an answer differs. `path` names the part of the output, as the student would write it after the call
 * (`out`, `out.layers[0].W`); `index` is the position inside that tensor. Shapes are null where the part is no tensor.
 */
export const mismatchSchema = z.object({
  path: z.string(),
  /** What was compared: against the reference, an author's property, central differences, the inputs before the call… */
  check: z.enum(['close', 'shape', 'finite', 'gradient', 'property', 'curve', 'metric', 'unchanged']),
  expectedShape: shapeSchema.nullable(),
  receivedShape: shapeSchema.nullable(),
  differing: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  first: z.object({ index: indexSchema, expected: leafSchema, received: leafSchema }).optional(),
  worst: z.object({ index: indexSchema, absolute: jsonNumberSchema, relative: jsonNumberSchema }).optional(),
  nonFinite: z
    .object({ nan: z.number().int().nonnegative(), infinite: z.number().int().nonnegative(), firstIndex: indexSchema })
    .optional(),
  /** |received − expected| ≤ atol + rtol·|expected| passes. */
  tolerance: z.object({ rtol: z.number(), atol: z.number() }).optional(),
  /** Why, where numbers alone do not say it: "wrong type at [2]: string", "missing key", the author's sentence. */
  message: localisedSchema.optional(),
  /** Values, in visible groups alone. */
  expected: jsonValueSchema.optional(),
  received: jsonValueSchema.optional(),
});
export type Mismatch = z.infer<typeof mismatchSchema>;

/** What the student's code threw, with the place in the student's own text. */
export const programErrorSchema = z.object({
  name: z.string(),
  message: z.string(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
});
export type ProgramError = z.infer<typeof programErrorSchema>;

export const caseResultSchema = z.object({
  id: z.string(),
  verdict: caseVerdictSchema,
  points: z.number(),
  maxPoints: z.number(),
  /** Runnable code, `softmax([1, 2, 3])`; absent where it would be too long. */
  call: z.string().optional(),
  mismatch: mismatchSchema.optional(),
  error: programErrorSchema.optional(),
  console: z.array(z.string()).optional(),
  timeMs: z.number().nonnegative(),
});
export type CaseResult = z.infer<typeof caseResultSchema>;

export const groupResultSchema = z.object({
  id: z.string(),
  title: localisedSchema,
  step: groupStepSchema,
  visibility: z.enum(['visible', 'hidden']),
  points: z.number().nonnegative(),
  maxPoints: z.number().nonnegative(),
  verdict: groupVerdictSchema,
  cases: z.array(caseResultSchema),
});
export type GroupResult = z.infer<typeof groupResultSchema>;

export const namedMistakeSchema = z.object({
  id: z.string(),
  message: localisedSchema,
  /** The heading of the statement that says it right, as an anchor. */
  section: z.string().optional(),
  evidence: z.object({ group: z.string(), cases: z.array(z.string()), valuesEqual: z.number().int().nonnegative() }),
});
export type NamedMistake = z.infer<typeof namedMistakeSchema>;

export const diagnosticSchema = z.object({
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  endLine: z.number().int().positive(),
  endColumn: z.number().int().positive(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

export const curveSchema = z.object({
  /** GROUP/CASE/OUTPUT */
  id: z.string(),
  group: z.string(),
  own: z.array(jsonNumberSchema),
  reference: z.array(jsonNumberSchema),
  lower: z.array(jsonNumberSchema),
  upper: z.array(jsonNumberSchema),
});
export type Curve = z.infer<typeof curveSchema>;

export const referenceInfoSchema = z.object({ backend: z.string(), device: z.string(), precision: z.enum(['float32', 'float64']) });
export type ReferenceInfo = z.infer<typeof referenceInfoSchema>;

export const timingsSchema = z.object({
  queueMs: z.number().nonnegative().optional(),
  compileMs: z.number().nonnegative(),
  runMs: z.number().nonnegative(),
  compareMs: z.number().nonnegative(),
  totalMs: z.number().nonnegative(),
});
export type Timings = z.infer<typeof timingsSchema>;

const body = {
  points: z.number().nonnegative(),
  maxPoints: z.number().nonnegative(),
  /** The lowest step with a failed case; null when every step is reached. */
  step: stepSchema.nullable(),
  mistakes: z.array(namedMistakeSchema),
  groups: z.array(groupResultSchema),
  diagnostics: z.array(diagnosticSchema),
  curves: z.array(curveSchema),
  /** What ended a program before a case ran, or what is wrong with the exercise or with us: one sentence. */
  message: localisedSchema.optional(),
  reference: referenceInfoSchema,
  exercise: z.object({
    /** TOPIC/SLUG */
    id: z.string(),
    /** The number of the published version; 0 is an unpublished folder. */
    version: z.number().int().nonnegative(),
    /** The seed of the hidden groups, for staff only. */
    seed: z.number().int().optional(),
  }),
  timings: timingsSchema,
};

/** One submission's result (design.md §12): command line, `submission.result`, webhooks. */
export const resultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('graded'), score: z.number().min(0).max(1), verdict: gradedVerdictSchema, ...body }),
  z.object({ status: z.literal('not-gradable'), score: z.null(), verdict: notGradableVerdictSchema, ...body }),
  z.object({ status: z.literal('error'), score: z.null(), verdict: errorVerdictSchema, ...body }),
]);
export type Result = z.infer<typeof resultSchema>;
