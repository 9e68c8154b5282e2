/*
 * pt: Foi tirado o valor absoluto do erro no lugar do quadrado. Eleve cada diferença ao quadrado antes da média.
 * en: The absolute value of the error was taken in place of its square. Square each difference before the mean.
 * section: 4
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (2 * (p - target[i])) / prediction.length);
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (2 * (p - target[i][j])) / count));
}
