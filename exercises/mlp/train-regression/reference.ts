import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' };
type TrainArgs = [x: number[][], y: number[], layers: Layer[], batches: number[][][], learningRate: number, alpha: number];

/** [W, b, W, b, …] */
const parametersOf = (tf: TF, layers: Layer[]): Tensor[] => layers.flatMap(({ W, b }) => [tf.tensor2d(W), tf.tensor1d(b)]);

/** One number per row. */
function outputs(tf: TF, layers: Layer[], parameters: Tensor[], x: number[][]): Tensor {
  let values: Tensor = tf.tensor2d(x);
  layers.forEach(({ activation }, l) => {
    const z = tf.add(tf.matMul(values, parameters[2 * l]), parameters[2 * l + 1]);
    values = activation === 'linear' ? z : tf[activation](z);
  });
  return tf.squeeze(values, [1]);
}

/** Σ w² over the matrices, which stand in the even places. */
const squares = (tf: TF, parameters: Tensor[]): Tensor =>
  tf.addN(parameters.filter((_, i) => i % 2 === 0).map((W) => tf.sum(tf.square(W))));

export function train(tf: TF, [x, y, layers, batches, learningRate, alpha]: TrainArgs) {
  let parameters = parametersOf(tf, layers);
  const batchLoss: Tensor[] = [];
  for (const batch of batches.flat()) {
    const [rows, targets] = [batch.map((row) => x[row]), tf.tensor1d(batch.map((row) => y[row]))];
    const loss = (...at: Tensor[]): Tensor =>
      tf.add(tf.mean(tf.square(tf.sub(outputs(tf, layers, at, rows), targets))), tf.mul(alpha, squares(tf, at)));
    const { value, grads } = tf.valueAndGrads(loss)(parameters);
    batchLoss.push(value);
    parameters = parameters.map((parameter, i) => tf.sub(parameter, tf.mul(learningRate, grads[i])));
  }
  return {
    batchLoss: tf.stack(batchLoss),
    layers: layers.map(({ activation }, l) => ({ W: parameters[2 * l], b: parameters[2 * l + 1], activation })),
  };
}

export const predict = (tf: TF, [layers, x]: [layers: Layer[], x: number[][]]) =>
  outputs(tf, layers, parametersOf(tf, layers), x);

export function r2(tf: TF, [y, p]: [y: number[], p: number[]]) {
  const [targets, predictions] = [tf.tensor1d(y), tf.tensor1d(p)];
  const left = tf.sum(tf.square(tf.sub(targets, predictions)));
  return tf.sub(1, tf.div(left, tf.sum(tf.square(tf.sub(targets, tf.mean(targets))))));
}
