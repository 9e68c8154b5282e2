/*
 * pt: Cada linha do gradiente foi dividida só pelo seu comprimento. A média é sobre o lote todo: linhas × colunas.
 * en: Each row of the gradient was divided by its own length alone. The mean is over the whole batch: rows × columns.
 * section: 6
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => Math.sign(p - target[i]) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction[0].length;
  return prediction.map((row, i) => row.map((p, j) => Math.sign(p - target[i][j]) / count));
}
