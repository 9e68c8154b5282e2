import type { Result } from '@gradus/contract';
import type { Messages } from '../messages/messages';
import { STEPS } from './steps-of';

/** "Stopped at step 5: values", the sentence on top of a result. */
export function headline({ status, step }: Pick<Result, 'status' | 'step'>, m: Messages): string {
  if (status === 'error') return m.verdict.notGraded;
  return step === null ? m.verdict.all : m.verdict.stopped(m.steps[step], STEPS.indexOf(step) + 1);
}
