/*
 * pt: O logaritmo foi tirado do alvo: p · ln y. É o contrário: y · ln p.
 * en: The logarithm was taken of the target: p · ln y. It is the other way round: y · ln p.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= p[i][j] * Math.log(clip(target, eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
