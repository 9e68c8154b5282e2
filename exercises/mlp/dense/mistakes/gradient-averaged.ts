/*
 * pt: dW e db foram divididos pelo número de linhas. Some sobre o lote: o 1/n da média já vem em dy.
 * en: dW and db were divided by the number of rows. Sum over the batch: the 1/n of a mean is already in dy.
 * section: 5
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j], bias)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0) / dy.length;
  return {
    dx: dy.map((d) => W.map((weights) => weights.reduce((sum, w, j) => sum + d[j] * w, 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
