/*
 * pt: O gradiente saiu com o sinal trocado: aponta para onde a perda cai. É o sinal de previsão menos alvo.
 * en: The gradient has the opposite sign: it points to where the loss falls. It is the sign of prediction minus target.
 * section: 5
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => Math.sign(target[i] - p) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => Math.sign(target[i][j] - p) / count));
}
