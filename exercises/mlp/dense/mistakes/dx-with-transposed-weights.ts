/*
 * pt: Em dx, W foi lido ao contrário. A entrada i soma dy[r][j] · W[i][j] sobre as saídas j.
 * en: In dx, W was read the other way round. Input i sums dy[r][j] · W[i][j] over the outputs j.
 * section: 5
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j], bias)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map((d) => W[0].map((_, i) => d.reduce((sum, one, j) => sum + one * W[j][i], 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
