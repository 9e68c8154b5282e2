import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type TrainArgs = [x: number[][], y: number[], layers: Layer[], batches: number[][][], learningRate: number];

/** [W, b, W, b, …] */
const parametersOf = (tf: TF, layers: Layer[]): Tensor[] => layers.flatMap(({ W, b }) => [tf.tensor2d(W), tf.tensor1d(b)]);

/** The last layer before its sigmoid: one logit per row. */
function logits(tf: TF, layers: Layer[], parameters: Tensor[], x: number[][]): Tensor {
  let values: Tensor = tf.tensor2d(x);
  layers.forEach(({ activation }, l) => {
    const z = tf.add(tf.matMul(values, parameters[2 * l]), parameters[2 * l + 1]);
    values = l === layers.length - 1 ? z : tf[activation](z);
  });
  return tf.squeeze(values, [1]);
}

/** Mean log loss from logits, ln(1 + e^z) - yz: exact where ln(1 - p) would lose digits in float32. */
const meanLoss = (tf: TF, z: Tensor, y: number[]): Tensor => tf.mean(tf.sub(tf.softplus(z), tf.mul(tf.tensor1d(y), z)));

export function train(tf: TF, [x, y, layers, batches, learningRate]: TrainArgs) {
  let parameters = parametersOf(tf, layers);
  const batchLoss: Tensor[] = [];
  for (const batch of batches.flat()) {
    const [rows, labels] = [batch.map((row) => x[row]), batch.map((row) => y[row])];
    const loss = (...at: Tensor[]) => meanLoss(tf, logits(tf, layers, at, rows), labels);
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
  tf.sigmoid(logits(tf, layers, parametersOf(tf, layers), x));
