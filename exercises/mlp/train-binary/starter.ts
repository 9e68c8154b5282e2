type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

/** Probabilidade da classe 1, por linha de x / probability of class 1, per row of x */
export function predict(layers: Layer[], x: number[][]): number[] {
  return x.map(() => 0.5);
}

/** batches[e][k]: linhas do lote k da época e / rows of batch k of epoch e */
export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; layers: Layer[] } {
  return { batchLoss: batches.flat().map(() => 0), layers };
}
