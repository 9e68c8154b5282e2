/*
 * pt: O gradiente saiu com o sinal trocado. Dar mais chance à classe certa diminui a perda: −y / p / n.
 * en: The gradient has the opposite sign. Giving the right class more chance lowers the loss: −y / p / n.
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
  return y.map((row, i) => row.map((target, j) => target / clip(p[i][j], eps) / y.length));
}
