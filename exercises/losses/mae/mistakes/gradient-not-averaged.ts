/*
 * pt: No gradiente faltou dividir pelo número de valores: a perda é uma média, e a derivada dela também.
 * en: The gradient is not divided by the number of values: the loss is a mean, and so is its derivative.
 * section: 5
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => Math.sign(p - target[i]));
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return prediction.map((row, i) => row.map((p, j) => Math.sign(p - target[i][j])));
}
