/*
 * pt: O gradiente saiu sempre positivo. O sinal diz de que lado do alvo está a previsão: não tire o valor absoluto.
 * en: The gradient came out positive everywhere. Its sign says on which side of the target the prediction is: take no absolute value.
 * section: 5
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length;
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (2 * Math.abs(p - target[i])) / prediction.length);
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (2 * Math.abs(p - target[i][j])) / count));
}
