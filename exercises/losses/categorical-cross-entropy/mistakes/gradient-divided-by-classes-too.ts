/*
 * pt: O gradiente foi dividido por n·c. Divida só por n, o número de linhas, como a perda.
 * en: The gradient was divided by n·c. Divide by n alone, the number of rows, as in the loss.
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
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / (y.length * row.length)));
}
