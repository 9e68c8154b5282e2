/*
 * pt: O gradiente saiu com o sinal trocado: aponta para onde a perda cai. É previsão menos alvo.
 * en: The gradient has the opposite sign: it points to where the loss falls. It is prediction minus target.
 * section: 5
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length;
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (2 * (target[i] - p)) / prediction.length);
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (2 * (target[i][j] - p)) / count));
}
