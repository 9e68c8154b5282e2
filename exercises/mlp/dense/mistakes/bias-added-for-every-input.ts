/*
 * pt: O viés foi somado uma vez por entrada. Some-o uma vez só por saída, fora da soma sobre as entradas.
 * en: The bias was added once for every input. Add it once per output, outside the sum over the inputs.
 * section: 4
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j] + bias, 0)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map((d) => W.map((weights) => weights.reduce((sum, w, j) => sum + d[j] * w, 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((d, r) => x[r][i] * d[j]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
