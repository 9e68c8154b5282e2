/*
 * pt: Cada classe recebeu também o termo (1 − y) · ln(1 − p), da entropia binária. Aqui só entra y · ln p.
 * en: Each class also got the term (1 − y) · ln(1 − p), of the binary loss. Here y · ln p is all.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(clip(p[i][j], eps)) + (1 - target) * Math.log(clip(1 - p[i][j], eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
