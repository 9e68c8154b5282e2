/*
 * pt: db tem uma linha por exemplo. O viés é um só por saída: some dy sobre as linhas do lote.
 * en: db has one row per instance. There is one bias per output: sum dy over the rows of the batch.
 * section: 5
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j], bias)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[][] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map((d) => W.map((weights) => weights.reduce((sum, w, j) => sum + d[j] * w, 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: dy.map((d) => [...d]),
  };
}
