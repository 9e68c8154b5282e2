/*
 * pt: O limite de cima faltou: uma certeza acertada custou 0. Limite também a 1 − eps, e ela custará cerca de eps.
 * en: The upper limit is missing: a certain and right answer cost 0. Clip to 1 − eps as well, and it costs about eps.
 * section: 6
 */
function clip(probability: number, eps: number): number {
  return Math.max(probability, eps);
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
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
