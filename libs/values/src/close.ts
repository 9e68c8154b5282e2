import type { Tensor } from './value';

export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** |received − expected| ≤ atol + rtol·|expected|. An infinity is close to itself alone; NaN is close to nothing. */
export function isClose(received: number, expected: number, { rtol, atol }: Tolerance): boolean {
  if (received === expected) return true;
  if (!Number.isFinite(expected)) return false;
  // NaN <= x is false, so a NaN answer fails; do not turn this round.
  return Math.abs(received - expected) <= atol + rtol * Math.abs(expected);
}

/** Largest |x| of the finite elements; 0 for none. */
export function scaleOf(tensor: Tensor): number {
  let scale = 0;
  for (const x of tensor.data) if (Number.isFinite(x)) scale = Math.max(scale, Math.abs(x));
  return scale;
}
