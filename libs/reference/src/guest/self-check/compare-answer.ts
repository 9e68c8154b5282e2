import { type KnownAnswer, type Precision, TOLERANCES } from './known-answer';

/** As many as tell two numbers of the precision apart. */
const DIGITS = { float32: 9, float64: 17 };

/** A sentence if the answer is wrong, and the largest error over the largest number of the answer. */
export function compareAnswer(answer: KnownAnswer, received: readonly number[], precision: Precision): { readonly problem: string | undefined; readonly error: number } {
  const { name, kind, expected } = answer;
  if (received.length !== expected.length) return { problem: `${name}: ${received.length} numbers, not ${expected.length}`, error: Infinity };
  const scale = expected.reduce((largest, r) => (Number.isFinite(r) ? Math.max(largest, Math.abs(r)) : largest), 0) || 1;
  const errors = expected.map((r, i) => errorOf(received[i], r) / scale);
  const error = Math.max(0, ...errors);
  if (error <= TOLERANCES[kind][precision]) return { problem: undefined, error };
  return { problem: sentence(answer, { at: errors.indexOf(error), received, digits: DIGITS[precision] }), error };
}

function errorOf(received: number | undefined, expected: number): number {
  if (received === expected || (Number.isNaN(received) && Number.isNaN(expected))) return 0;
  // NaN and what is finite are infinitely far from each other; NaN itself would pass every comparison.
  return received === undefined || !Number.isFinite(received) || !Number.isFinite(expected) ? Infinity : Math.abs(received - expected);
}

type Wrong = { readonly at: number; readonly received: readonly number[]; readonly digits: number };

function sentence({ name, expected, meaning }: KnownAnswer, { at, received, digits }: Wrong): string {
  const [is, not] = [received[at], expected[at]].map((x) => Number(x?.toPrecision(digits)));
  return `${name}${expected.length === 1 ? '' : `[${at}]`} is ${is}, not ${not}${meaning === undefined ? '' : ` (${meaning})`}`;
}
