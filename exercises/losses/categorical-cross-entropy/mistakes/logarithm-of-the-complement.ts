/*
 * pt: O logaritmo foi tirado de 1 − p. Quem entra nele é a própria probabilidade: y · ln p.
 * en: The logarithm was taken of 1 − p. What goes into it is the probability itself: y · ln p.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(clip(1 - p[i][j], eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
