/*
 * pt: O eps foi somado à probabilidade antes do logaritmo. Em vez de somar, limite p a [eps, 1 − eps].
 * en: eps was added to the probability before the logarithm. Do not add it: clip p to [eps, 1 − eps].
 * section: 6
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(p[i][j] + eps);
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
