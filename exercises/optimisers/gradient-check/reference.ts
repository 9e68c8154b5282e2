import type { TF } from '@gradus/exercise/author';

type Scalar = (w: number[]) => number;

/**
 * f takes plain numbers, which no tensor can follow, and single precision would lose the very digits that this is about: hence double
 * precision on every backend.
 */
export function numericalGradient(_tf: TF, [f, w, h]: [f: Scalar, w: number[], h: number]) {
  const moved = (i: number, by: number) => w.map((value, k) => value + (k === i ? by : 0));
  return w.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}

export const largestErrors = (tf: TF, [f, w, exact, h]: [f: Scalar, w: number[], exact: number[], h: number[]]) =>
  h.map((step) => Math.max(...numericalGradient(tf, [f, w, step]).map((slope, i) => Math.abs(slope - exact[i]))));
