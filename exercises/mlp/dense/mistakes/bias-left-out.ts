/*
 * pt: O viés não foi somado. Some b[j] a cada saída j, em todas as linhas.
 * en: The bias was not added. Add b[j] to each output j, in every row.
 * section: 4
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((_, j) => row.reduce((sum, value, i) => sum + value * W[i][j], 0)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map((d) => W.map((weights) => weights.reduce((sum, w, j) => sum + d[j] * w, 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
