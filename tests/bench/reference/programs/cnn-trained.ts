import type { Cases, TF } from '@gradus/exercise/author';

type Optimiser = { name: 'sgd' | 'adam'; learningRate: number };
type Picture = ReturnType<TF['tensor4d']>;
type Input = {
  images: number[][][]; labels: number[]; trainRows: number; kernel: number[][][][]; bias: number[]; W: number[][]; b: number[];
  batches: number[][][]; optimiser: Optimiser;
};

export const cases: Cases = {
  program: (random) => {
    const images = Array.from({ length: 48 }, () => Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => random.integer(0, 16))));
    // Where the brighter half lies.
    const labels = images.map((rows) => (rows.flat().slice(0, 32).reduce((sum, v) => sum + v, 0) > 256 ? 0 : 1));
    const kernel = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => random.matrix(1, 3, { scale: 0.3 })));
    const batch = () => random.shuffle(images.map((_, row) => row)).slice(0, 16);
    const parts = { trainRows: 40, kernel, bias: random.normals(3, { scale: 0.1 }), W: random.matrix(48, 2, { scale: 0.2 }), b: random.normals(2, { scale: 0.1 }) };
    return [{ id: 'adam', call: 'run', args: [{ images, labels, ...parts, batches: [Array.from({ length: 30 }, batch)], optimiser: { name: 'adam', learningRate: 0.01 } }] }];
  },
};

/** x = images/16; convolution 3 × 3 same, relu, max pooling 2 × 2, dense, softmax; trained on batches that are given. */
export function run(tf: TF, [input]: [Input]) {
  const { images, labels, trainRows, optimiser } = input;
  const x = tf.div(tf.expandDims(tf.tensor3d(images), 3), 16);
  const y = tf.tensor1d(labels, 'int32');
  const kernel = tf.variable(tf.tensor4d(input.kernel));
  const bias = tf.variable(tf.tensor1d(input.bias));
  const W = tf.variable(tf.tensor2d(input.W));
  const b = tf.variable(tf.tensor1d(input.b));
  const logits = (rows: typeof x) => {
    const pictures: Picture = tf.reshape(rows, [-1, 8, 8, 1]);
    const maps = tf.relu(tf.add<typeof kernel>(tf.conv2d(pictures, kernel, 1, 'same'), bias));
    return tf.add(tf.matMul(tf.reshape(tf.maxPool(maps, 2, 2, 'valid'), [rows.shape[0] ?? 0, -1]), W), b);
  };
  const optimizer = optimiser.name === 'adam' ? tf.train.adam(optimiser.learningRate, 0.9, 0.999, 1e-7) : tf.train.sgd(optimiser.learningRate);
  const batchLoss = input.batches.flat().map((rows) => {
    const at = tf.tensor1d(rows, 'int32');
    const targets = tf.oneHot(tf.gather(y, at), input.b.length);
    return optimizer.minimize(() => tf.losses.softmaxCrossEntropy(targets, logits(tf.gather(x, at))), true);
  });
  const testOutput = tf.softmax(logits(tf.slice(x, [trainRows, 0, 0, 0], [images.length - trainRows, 8, 8, 1])));
  return { trained: { batchLoss, kernel, bias, W, b, testOutput } };
}
