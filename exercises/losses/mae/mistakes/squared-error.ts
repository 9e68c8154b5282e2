/*
 * pt: Os erros foram elevados ao quadrado: essa é a MSE. Aqui é o valor absoluto de cada um.
 * en: The errors were squared: that is the MSE. Here it is the absolute value of each.
 * section: 4
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / prediction.length;
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => Math.sign(p - target[i]) / prediction.length);
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => Math.sign(p - target[i][j]) / count));
}
