import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'softmax' };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type TrainArgs = [x: number[][], y: number[], layers: Layer[], batches: number[][][], optimiser: Adam];

/** [W, b, W, b, …] */
const parametersOf = (tf: TF, layers: Layer[]): Tensor[] => layers.flatMap(({ W, b }) => [tf.tensor2d(W), tf.tensor1d(b)]);

/** The last layer before its softmax. */
function logits(tf: TF, layers: Layer[], parameters: Tensor[], x: number[][]): Tensor {
  let values: Tensor = tf.tensor2d(x);
  layers.forEach(({ activation }, l) => {
    const z = tf.add(tf.matMul(values, parameters[2 * l]), parameters[2 * l + 1]);
    values = l === layers.length - 1 ? z : tf[activation](z);
  });
  return values;
}

/** Mean cross-entropy from logits, ln Σ e^z - z of the right class. */
function meanLoss(tf: TF, z: Tensor, labels: number[]): Tensor {
  const own = labels.map((label) => Array.from({ length: z.shape[1] ?? 0 }, (_, j) => (j === label ? 1 : 0)));
  return tf.mean(tf.sub(tf.logSumExp(z, 1), tf.sum(tf.mul(tf.tensor2d(own), z), 1)));
}

export function train(tf: TF, [x, y, layers, batches, { learningRate, beta1, beta2, epsilon }]: TrainArgs) {
  let parameters = parametersOf(tf, layers);
  let first = parameters.map((one) => tf.zerosLike(one));
  let second = first;
  const batchLoss: Tensor[] = [];
  for (const [step, batch] of batches.flat().entries()) {
    const [rows, labels] = [batch.map((row) => x[row]), batch.map((row) => y[row])];
    const loss = (...at: Tensor[]) => meanLoss(tf, logits(tf, layers, at, rows), labels);
    const { value, grads } = tf.valueAndGrads(loss)(parameters);
    batchLoss.push(value);
    first = first.map((m, i) => tf.add(tf.mul(beta1, m), tf.mul(1 - beta1, grads[i])));
    second = second.map((v, i) => tf.add(tf.mul(beta2, v), tf.mul(1 - beta2, tf.square(grads[i]))));
    parameters = parameters.map((parameter, i) => {
      const mean = tf.div(first[i], 1 - beta1 ** (step + 1));
      const size = tf.sqrt(tf.div(second[i], 1 - beta2 ** (step + 1)));
      return tf.sub(parameter, tf.div(tf.mul(learningRate, mean), tf.add(size, epsilon)));
    });
  }
  return {
    batchLoss: tf.stack(batchLoss),
    layers: layers.map(({ activation }, l) => ({ W: parameters[2 * l], b: parameters[2 * l + 1], activation })),
  };
}

export const predict = (tf: TF, [layers, x]: [layers: Layer[], x: number[][]]) =>
  tf.softmax(logits(tf, layers, parametersOf(tf, layers), x));

/** One-hot labels, transposed, times one-hot predictions. */
export function confusion(tf: TF, [y, output]: [y: number[], output: number[][]]) {
  const classes = output[0].length;
  const oneHot = (labels: Tensor) => tf.cast(tf.oneHot(tf.cast(labels, 'int32'), classes), 'float32');
  return tf.matMul(oneHot(tf.tensor1d(y)), oneHot(tf.argMax(tf.tensor2d(output), 1)), true);
}
