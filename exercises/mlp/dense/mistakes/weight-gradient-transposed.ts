/*
 * pt: dW saiu transposto. dW[i][j] tem o formato de W: a entrada i vem primeiro, a saída j depois.
 * en: dW came out transposed. dW[i][j] has the shape of W: input i first, output j second.
 * section: 5
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j], bias)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map((d) => W.map((weights) => weights.reduce((sum, w, j) => sum + d[j] * w, 0))),
    dW: W[0].map((_, j) => W.map((_weights, i) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
