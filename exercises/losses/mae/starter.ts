/** Média dos valores absolutos dos erros / mean of the absolute errors */
export function mae(prediction: number[], target: number[]): number {
  return 0;
}

/** ∂ mae / ∂ prediction[i] */
export function maeGradient(prediction: number[], target: number[]): number[] {
  return [];
}

/** Uma linha por exemplo / one row per example */
export function maeBatch(prediction: number[][], target: number[][]): number {
  return 0;
}

/** ∂ maeBatch / ∂ prediction[i][j] */
export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return [];
}
