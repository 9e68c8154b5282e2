/*
 * pt: A probabilidade da classe certa foi direto para o logaritmo: errar com certeza custa infinito. Limite-a a [eps, 1 − eps].
 * en: The right class's probability went straight into the logarithm: a certain error costs infinity. Clip it to [eps, 1 − eps].
 * section: 6
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      if (target > 0) sum -= target * Math.log(p[i][j]);
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
