/*
 * pt: Os erros foram somados e não divididos: a perda cresce com o número de valores. Divida pelo total deles.
 * en: The errors were added up and not divided, so the loss grows with the number of values. Divide by how many there are.
 * section: 4
 */
export function mae(prediction: number[], target: number[]): number {
  return prediction.reduce((sum, p, i) => sum + Math.abs(p - target[i]), 0);
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
