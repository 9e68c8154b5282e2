/*
 * pt: dy não entrou nos gradientes de x e de W. Pela regra da cadeia, cada parcela se multiplica pelo dy da sua saída.
 * en: dy did not enter the gradients of x and W. By the chain rule each term is multiplied by its output’s dy.
 * section: 5
 */
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  return x.map((row) => b.map((bias, j) => row.reduce((sum, value, i) => sum + value * W[i][j], bias)));
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const overTheBatch = (of: (d: number[], r: number) => number) => dy.reduce((sum, d, r) => sum + of(d, r), 0);
  return {
    dx: dy.map(() => W.map((weights) => weights.reduce((sum, w, j) => sum + w, 0))),
    dW: W.map((weights, i) => weights.map((_, j) => overTheBatch((_d, r) => x[r][i]))),
    db: W[0].map((_, j) => overTheBatch((d) => d[j])),
  };
}
