/** w - η g */
export function sgdStep(w: number[], gradient: number[], learningRate: number): number[] {
  return w;
}

/** v ← μ v + g, w ← w - η v */
export function momentumStep(
  w: number[],
  velocity: number[],
  gradient: number[],
  learningRate: number,
  momentum: number,
): { w: number[]; velocity: number[] } {
  return { w, velocity };
}

/** f(w) = ½ wᵀAw - bᵀw */
export function minimise(
  A: number[][],
  b: number[],
  w: number[],
  learningRate: number,
  momentum: number,
  steps: number,
): { path: number[][]; losses: number[] } {
  return { path: [w], losses: [0] };
}
