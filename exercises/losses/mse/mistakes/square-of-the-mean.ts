/*
 * pt: O quadrado foi tirado depois da média, e erros opostos se cancelam. Primeiro o quadrado de cada um, depois a média.
 * en: The square was taken after the mean, so that opposite errors cancel. First the square of each, then the mean.
 * section: 4
 */
export function mse(prediction: number[], target: number[]): number {
  return (prediction.reduce((sum, p, i) => sum + (p - target[i]), 0) / prediction.length) ** 2;
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
