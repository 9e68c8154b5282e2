/** x: uma linha por exemplo / one row per instance; W[entrada][saída] / W[input][output] */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map(() => b.map(() => 0));
}

/** dy: ∂L/∂y */
export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  return { dx: x, dW: W, db: W[0].map(() => 0) };
}
