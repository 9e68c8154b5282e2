/*
 * pt: A soma foi dividida por n·c. Cada exemplo conta uma vez, tenha quantas classes tiver: divida só por n, o número de linhas.
 * en: The sum was divided by n·c. Each example counts once, however many classes there are: divide by n alone, the rows.
 * section: 4
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
  return sum / (y.length * y[0].length);
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
