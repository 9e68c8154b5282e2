import { CONVOLVED } from './answers/convolutions';
import { ELEMENTWISE } from './answers/elementwise';
import { GRADIENTS } from './answers/gradients';
import { INTEGERS } from './answers/integers';
import { LAYERED } from './answers/layers';
import { NORMALISED } from './answers/normalisation';
import { POOLED } from './answers/pooling';
import { PRODUCTS } from './answers/products';
import { RANDOM } from './answers/random';
import { REDUCTIONS } from './answers/reductions';
import { SELECTED } from './answers/selection';
import { TRAINED } from './answers/training';
import { compareAnswer } from './compare-answer';
import type { KnownAnswer, Precision, TensorFlow } from './known-answer';
import { QUICK_NAMES } from './quick-names';

export interface CheckReport {
  readonly checked: number;
  /** Name and what came out; empty if all is well. */
  readonly failed: string[];
  /** The largest error over the largest number of its answer, among those that came out. */
  readonly worstError: number;
}

export const KNOWN_ANSWERS: readonly KnownAnswer[] = [
  ...ELEMENTWISE, ...INTEGERS, ...REDUCTIONS, ...PRODUCTS, ...CONVOLVED, ...POOLED, ...NORMALISED, ...SELECTED, ...GRADIENTS, ...LAYERED, ...TRAINED, ...RANDOM,
];

/** `quick`: those that a process asks for each time it starts. */
export type Extent = 'whole' | 'quick';

export async function checkKnownAnswers(tf: TensorFlow, precision: Precision, extent: Extent = 'whole'): Promise<CheckReport> {
  const answers = extent === 'whole' ? KNOWN_ANSWERS : KNOWN_ANSWERS.filter(({ name }) => QUICK_NAMES.includes(name));
  const failed: string[] = [];
  let worstError = 0;
  for (const answer of answers) {
    const { problem, error } = await check(tf, answer, precision);
    if (problem !== undefined) failed.push(problem);
    else worstError = Math.max(worstError, error);
  }
  return { checked: answers.length, failed, worstError };
}

async function check(tf: TensorFlow, answer: KnownAnswer, precision: Precision): Promise<ReturnType<typeof compareAnswer>> {
  // tf.tidy refuses promises, hence the scope by hand.
  tf.engine().startScope(answer.name);
  try {
    const output = await answer.run(tf);
    return compareAnswer(answer, Array.from(await output.data()), precision);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { problem: `${answer.name}: ${message}`, error: Infinity };
  } finally {
    tf.engine().endScope();
  }
}
