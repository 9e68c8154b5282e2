/*
 * pt: O valor absoluto foi tirado depois da média, e erros opostos se cancelam. Tire-o de cada erro, antes de somar.
 * en: The absolute value was taken after the mean, so that opposite errors cancel. Take it of each error, before adding up.
 * section: 4
 */
export function mae(prediction: number[], target: number[]): number {
  return Math.abs(prediction.reduce((sum, p, i) => sum + (p - target[i]), 0) / prediction.length);
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
