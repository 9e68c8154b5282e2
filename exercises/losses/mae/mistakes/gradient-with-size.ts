/*
 * pt: O gradiente traz o tamanho do erro, como na MSE. A derivada de |e| é só o sinal: 1, −1 ou 0, dividido por N.
 * en: The gradient carries the size of the error, as in the MSE. The derivative of |e| is its sign alone: 1, −1 or 0, over N.
 * section: 5
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (p - target[i]) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (p - target[i][j]) / count));
}
