import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Picture = ReturnType<TF['tensor4d']>;
type Input = { images: number[][][][]; y: number[][]; kernel: number[][][][]; bias: number[]; depthwise: number[][][][]; W: number[][]; b: number[] };

export const cases: Cases = {
  program: (random) => {
    const grid = (h: number, w: number, c: number, d: number, scale: number) => Array.from({ length: h }, () => Array.from({ length: w }, () => random.matrix(c, d, { scale })));
    const images = Array.from({ length: 6 }, () => Array.from({ length: 9 }, () => random.matrix(8, 2)));
    const y = images.map(() => random.shuffle([1, 0, 0]));
    const parts = { kernel: grid(3, 3, 2, 4, 0.4), bias: random.normals(4, { scale: 0.1 }), depthwise: grid(2, 2, 4, 1, 0.5), W: random.matrix(24, 3, { scale: 0.4 }), b: random.normals(3, { scale: 0.1 }) };
    return [{ id: 'seeded', call: 'run', args: [{ images, y, ...parts }] }];
  },
};

/** Convolution with "same", max pooling, a depthwise convolution with stride 2, a dense layer: logits and every gradient. */
export function run(tf: TF, [{ images, y, kernel, bias, depthwise, W, b }]: [Input]) {
  const targets = tf.tensor2d(y);
  const four = (tensor: Tensor, like: number[][][][]): Picture => tf.reshape(tensor, tf.tensor4d(like).shape);
  const logits = (x: Tensor, k: Tensor, c: Tensor, d: Tensor, w: Tensor, o: Tensor) => {
    const maps = tf.relu(tf.add(tf.conv2d(four(x, images), four(k, kernel), 1, 'same'), c));
    const stack: Picture = tf.reshape(maps, [images.length, 9, 8, bias.length]);
    const pooled = tf.maxPool(stack, 2, 2, 'same');
    const deep = tf.depthwiseConv2d(pooled, four(d, depthwise), 2, 'same');
    return tf.add(tf.matMul(tf.reshape(deep, [images.length, -1]), w), o);
  };
  const parts: [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor] = [tf.tensor4d(images), tf.tensor4d(kernel), tf.tensor1d(bias), tf.tensor4d(depthwise), tf.tensor2d(W), tf.tensor1d(b)];
  const lossOf = (x: Tensor, k: Tensor, c: Tensor, d: Tensor, w: Tensor, o: Tensor) => tf.losses.softmaxCrossEntropy(targets, logits(x, k, c, d, w, o));
  const { value: loss, grads } = tf.valueAndGrads(lossOf)(parts);
  const [dImages, dKernel, dBias, dDepthwise, dW, db] = grads;
  return { values: { loss, logits: logits(...parts) }, gradients: { dImages, dKernel, dBias, dDepthwise, dW, db } };
}
