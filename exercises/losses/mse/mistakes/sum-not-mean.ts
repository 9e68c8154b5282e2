/*
 * pt: Os quadrados foram somados e não divididos: a perda cresce com o número de valores. Divida pelo total deles.
 * en: The squares were added up and not divided, so the loss grows with the number of values. Divide by how many there are.
 * section: 4
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0);
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
