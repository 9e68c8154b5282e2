/*
 * pt: Foi tirada a raiz da média (RMSE). O erro quadrático médio é a própria média dos quadrados, sem raiz.
 * en: The root of the mean was taken (RMSE). The mean squared error is the mean of the squares itself, without a root.
 * section: 4
 */
export function mse(prediction: number[], target: number[]): number {
  return Math.sqrt(prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length);
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
