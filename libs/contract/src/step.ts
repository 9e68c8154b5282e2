import { z } from 'zod';

/** The eight steps, lowest first. Every result is a height reached on them. */
export const STEPS = ['compiles', 'exports', 'shape', 'finite', 'values', 'gradient', 'stable', 'trains'] as const;
export const stepSchema = z.enum(STEPS);
export type Step = z.infer<typeof stepSchema>;

/** The steps that a group of cases may belong to: compiles and exports carry no points. */
export const groupStepSchema = stepSchema.exclude(['compiles', 'exports']);
export type GroupStep = z.infer<typeof groupStepSchema>;
