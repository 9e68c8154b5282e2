/*
 * pt: Saiu a raiz da média dos quadrados (RMSE), que não é a média dos valores absolutos. Tire |p − y| de cada um.
 * en: This is the root of the mean of squares (RMSE), which is not the mean of the absolute values. Take |p − y| of each.
 * section: 4
 */
export function mae(prediction: number[], target: number[]): number {
  return Math.sqrt(prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length);
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => Math.sign(p - target[i]) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => Math.sign(p - target[i][j]) / count));
}
