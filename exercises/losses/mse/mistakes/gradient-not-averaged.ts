/*
 * pt: No gradiente faltou dividir pelo número de valores: a perda é uma média, e a derivada dela também.
 * en: The gradient is not divided by the number of values: the loss is a mean, and so is its derivative.
 * section: 5
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length;
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => 2 * (p - target[i]));
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return prediction.map((row, i) => row.map((p, j) => 2 * (p - target[i][j])));
}
