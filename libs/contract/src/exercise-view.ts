import { z } from 'zod';
import { languageSchema } from './language';
import { groupStepSchema, stepSchema } from './step';

/** How far the signed-in person has come in an exercise. */
export const progressSchema = z.object({
  state: z.enum(['not-begun', 'begun', 'graded']),
  /** Where the best attempt stopped; null = all steps reached (when graded). */
  step: stepSchema.nullable(),
  points: z.number().nullable(),
  attempts: z.number().int().nonnegative(),
});
export type Progress = z.infer<typeof progressSchema>;

export const exerciseSummarySchema = z.object({
  /** TOPIC/SLUG */
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  order: z.number(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  maxPoints: z.number(),
  progress: progressSchema,
});
export type ExerciseSummary = z.infer<typeof exerciseSummarySchema>;

/** GET /api/v1/topics */
export const topicsSchema = z.object({
  language: languageSchema,
  topics: z.array(
    z.object({ slug: z.string(), title: z.string(), order: z.number(), exercises: z.array(exerciseSummarySchema) }),
  ),
});
export type Topics = z.infer<typeof topicsSchema>;

/** GET /api/v1/exercises/:topic/:slug: what a student sees before writing. */
export const exerciseViewSchema = exerciseSummarySchema.extend({
  language: languageSchema,
  topic: z.object({ slug: z.string(), title: z.string() }),
  version: z.number().int(),
  /** Rendered on the server from Markdown and KaTeX, raw HTML off. Headings carry ids. */
  statementHtml: z.string(),
  starter: z.string(),
  exports: z.array(z.object({ name: z.string(), signature: z.string() })),
  /** Declarations for the editor: the globals of the isolate and the exercise's own types. */
  types: z.string(),
  groups: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      step: groupStepSchema,
      points: z.number(),
      visibility: z.enum(['visible', 'hidden']),
    }),
  ),
  /** Where to look; the idea; nearly the code. Rendered; opened one at a time. */
  hintsHtml: z.array(z.string()),
});
export type ExerciseView = z.infer<typeof exerciseViewSchema>;

/** GET /api/v1/me */
export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['student', 'assistant', 'instructor', 'admin']),
});
export type Me = z.infer<typeof meSchema>;

/** GET /health */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  database: z.object({ kind: z.enum(['pglite', 'postgresql']), ok: z.boolean() }),
  queue: z.object({ kind: z.enum(['in-process', 'redis']), ok: z.boolean(), waiting: z.number().int() }),
  reference: z.object({ backend: z.string(), device: z.string(), precision: z.string() }).nullable(),
  sandbox: z.array(z.object({ layer: z.string(), on: z.boolean(), detail: z.string() })),
  exercises: z.object({ loaded: z.number().int(), broken: z.array(z.object({ id: z.string(), message: z.string() })) }),
});
export type Health = z.infer<typeof healthSchema>;
