/*
 * pt: Saiu a metade da média, convenção de alguns livros. Aqui a perda é a média inteira, sem o ½.
 * en: This is half the mean, the convention of some books. Here the loss is the whole mean, without the ½.
 * section: 4
 */
export function mse(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + (p - target[i]) ** 2, 0) / (2 * prediction.length);
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => (2 * (p - target[i])) / prediction.length);
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const count = prediction.flat().length;
  return prediction.map((row, i) => row.map((p, j) => (2 * (p - target[i][j])) / count));
}
