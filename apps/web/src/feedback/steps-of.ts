import type { Result, Step } from '@gradus/contract';

/** The eight steps, lowest first; the contract's list is a value, and values would bring zod along. */
export const STEPS = ['compiles', 'exports', 'shape', 'finite', 'values', 'gradient', 'stable', 'trains'] as const satisfies readonly Step[];

export type StepMark = 'reached' | 'failed' | 'not-reached';

/** One mark per step. Our own fault reaches nothing and fails nothing. */
export function marksOf({ status, step }: Pick<Result, 'status' | 'step'>): readonly StepMark[] {
  if (status === 'error') return STEPS.map(() => 'not-reached');
  if (step === null) return STEPS.map(() => 'reached');
  const failed = STEPS.indexOf(step);
  return STEPS.map((_, i) => (i < failed ? 'reached' : i === failed ? 'failed' : 'not-reached'));
}
