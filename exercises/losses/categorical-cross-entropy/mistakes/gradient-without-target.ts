/*
 * pt: Todas as classes receberam −1 / p / n. Multiplique pelo alvo: onde y é 0, a derivada é 0.
 * en: Every class got −1 / p / n. Multiply by the target: where y is 0 the derivative is 0.
 * section: 5
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(clip(p[i][j], eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -1 / clip(p[i][j], eps) / y.length));
}
