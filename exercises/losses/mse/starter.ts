/** Média dos quadrados dos erros / mean of the squared errors */
export function mse(prediction: number[], target: number[]): number {
  return 0;
}

/** ∂ mse / ∂ prediction[i] */
export function mseGradient(prediction: number[], target: number[]): number[] {
  return [];
}

/** Uma linha por exemplo / one row per example */
export function mseBatch(prediction: number[][], target: number[][]): number {
  return 0;
}

/** ∂ mseBatch / ∂ prediction[i][j] */
export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return [];
}
