/*
 * pt: Faltou o fator 2 no gradiente: a derivada de e² é 2e.
 * en: The gradient lacks the factor 2: the derivative of e² is 2e.
 * section: 5
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length;
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (p - target[i]) / prediction.length);
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (p - target[i][j]) / count));
}
