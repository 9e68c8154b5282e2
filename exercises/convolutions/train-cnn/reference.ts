import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Network = { kernel: number[][][][]; bias: number[]; W: number[][]; b: number[] };
/** Height and width. */
type Size = [number, number];
type TrainArgs = [x: number[][][], labels: number[], network: Network, batches: number[][][], learningRate: number];

const parametersOf = (tf: TF, { kernel, bias, W, b }: Network): Tensor[] => [tf.tensor4d(kernel), tf.tensor1d(bias), tf.tensor2d(W), tf.tensor1d(b)];

/** The nine pixels around every pixel, one row each; outside the picture 0. */
const windowsOf = (picture: number[][]): number[][] =>
  picture.flatMap((line, i) => line.map((_, j) => [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => picture[i + a]?.[j + b] ?? 0))));

/**
 * One row of logits per picture. The convolution is a product of windows and kernel: tf.conv2d's gradient takes ten times as long
 * in JavaScript. Reshaping keeps the order row, column, filter.
 */
function logits(tf: TF, [kernel, bias, W, b]: Tensor[], windows: number[][][], [height, width]: Size): Tensor {
  const filters = bias.shape[0] ?? 0;
  const convolved = tf.matMul(tf.tensor2d(windows.flat(2), [windows.length * height * width, 9]), tf.reshape(kernel, [9, filters]));
  const maps = tf.reshape<'R4'>(tf.relu(tf.add(convolved, bias)), [windows.length, height, width, filters]);
  const pooled = tf.maxPool(maps, 2, 2, 'valid');
  return tf.add(tf.matMul(tf.reshape(pooled, [windows.length, W.shape[0] ?? 0]), W), b);
}

const sizeOf = ([picture]: number[][][]): Size => [picture.length, picture[0].length];

const meanLoss = (tf: TF, z: Tensor, labels: number[]): Tensor =>
  tf.neg(tf.mean(tf.sum(tf.mul(tf.oneHot(tf.tensor1d(labels, 'int32'), z.shape[1] ?? 0), tf.logSoftmax(z)), 1)));

export function train(tf: TF, [x, labels, network, batches, learningRate]: TrainArgs) {
  const windows = x.map(windowsOf);
  let parameters = parametersOf(tf, network);
  const batchLoss: Tensor[] = [];
  for (const batch of batches.flat()) {
    const [inputs, classes] = [batch.map((row) => windows[row]), batch.map((row) => labels[row])];
    const { value, grads } = tf.valueAndGrads((...at: Tensor[]) => meanLoss(tf, logits(tf, at, inputs, sizeOf(x)), classes))(parameters);
    batchLoss.push(value);
    parameters = parameters.map((parameter, i) => tf.sub(parameter, tf.mul(learningRate, grads[i])));
  }
  const [kernel, bias, W, b] = parameters;
  return { batchLoss: tf.stack(batchLoss), network: { kernel, bias, W, b } };
}

export const predict = (tf: TF, [network, x]: [network: Network, x: number[][][]]) =>
  tf.softmax(logits(tf, parametersOf(tf, network), x.map(windowsOf), sizeOf(x)));
