type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'softmax' };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };

/** Probabilidade de cada classe, por linha de x / probability of each class, per row of x */
export function predict(layers: Layer[], x: number[][]): number[][] {
  const classes = layers[layers.length - 1].b;
  return x.map(() => classes.map(() => 1 / classes.length));
}

/** batches[e][k]: linhas do lote k da época e / rows of batch k of epoch e */
export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  optimiser: Adam,
): { batchLoss: number[]; layers: Layer[] } {
  return { batchLoss: batches.flat().map(() => 0), layers };
}

/** confusion(...)[certa / true][prevista / predicted] */
export function confusion(y: number[], output: number[][]): number[][] {
  return output[0].map(() => output[0].map(() => 0));
}
