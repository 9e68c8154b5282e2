/*
 * pt: O gradiente do lote foi dividido só pelo número de linhas. Divida por todos os valores: linhas × colunas.
 * en: The gradient of the batch was divided by the number of rows alone. Divide by all values: rows × columns.
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
  const count = prediction.length;
  return prediction.map((row, i) => row.map((p, j) => Math.sign(p - target[i][j]) / count));
}
