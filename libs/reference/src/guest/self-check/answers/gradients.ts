import type { Tensor } from '@tensorflow/tfjs-core';
import { BY_HAND, type KnownAnswer, type TensorFlow, flatten, known } from '../known-answer';

const grid = (tf: TensorFlow) => tf.tensor2d([[1, -2, 3], [4, 5, -6]]);
const row = (tf: TensorFlow) => tf.tensor1d([2, -1, 4]);

/** Both gradients of Σ f(grid, row): the row is broadcast, so its gradient is summed. */
const broadcast = (f: (tf: TensorFlow, x: Tensor, y: Tensor) => Tensor) => (tf: TensorFlow) => flatten(tf, tf.grads((x, y) => f(tf, x, y))([grid(tf), row(tf)]));
const single = (f: (tf: TensorFlow, x: Tensor) => Tensor, ...x: readonly number[]) => (tf: TensorFlow) => tf.grad((at) => f(tf, at))(tf.tensor1d([...x]));

/** Rules of differentiation on small numbers. */
export const GRADIENTS: readonly KnownAnswer[] = known('exact', BY_HAND, [
  ['gradient of add, broadcast', broadcast((tf, x, y) => tf.add(x, y)), [1, 1, 1, 1, 1, 1, 2, 2, 2]],
  ['gradient of sub, broadcast', broadcast((tf, x, y) => tf.sub(x, y)), [1, 1, 1, 1, 1, 1, -2, -2, -2]],
  ['gradient of mul, broadcast', broadcast((tf, x, y) => tf.mul(x, y)), [2, -1, 4, 2, -1, 4, 5, 3, -3]],
  ['gradient of div, broadcast', broadcast((tf, x, y) => tf.div(x, y)), [0.5, -1, 0.25, 0.5, -1, 0.25, -1.25, -3, 0.1875]],
  ['gradient of maximum', (tf) => flatten(tf, tf.grads((x, y) => tf.maximum(x, y))([tf.tensor1d([1, 5]), tf.tensor1d([3, 2])])), [0, 1, 1, 0]],
  ['gradient of minimum', (tf) => flatten(tf, tf.grads((x, y) => tf.minimum(x, y))([tf.tensor1d([1, 5]), tf.tensor1d([3, 2])])), [1, 0, 0, 1]],
  ['gradient of squaredDifference', (tf) => flatten(tf, tf.grads((x, y) => tf.squaredDifference(x, y))([tf.tensor1d([1, 5]), tf.tensor1d([3, 2])])), [-4, 6, 4, -6]],
  ['gradient of a cube', single((tf, x) => tf.mul(tf.mul(x, x), x), 2, -3), [12, 27]],
  ['gradient of pow', single((tf, x) => tf.pow(x, 3), 2, 4), [12, 48]],
  ['second derivative', single((tf, x) => tf.grad((at) => tf.mul(tf.mul(at, at), at))(x), 2, -3), [12, -18]],
  ['gradient of square, sqrt and reciprocal', (tf) => flatten(tf, [single((_, x) => tf.square(x), 3)(tf), single((_, x) => tf.sqrt(x), 4)(tf), single((_, x) => tf.reciprocal(x), 2)(tf)]), [6, 0.25, -0.25]],
  ['gradient of abs and neg', (tf) => flatten(tf, [single((_, x) => tf.abs(x), 3, -2)(tf), single((_, x) => tf.neg(x), 3)(tf)]), [1, -1, -1]],
  ['gradient of relu, 0 at 0', single((tf, x) => tf.relu(x), -2, 0, 3), [0, 0, 1]],
  ['gradient of relu6', single((tf, x) => tf.relu6(x), -2, 3, 7), [0, 1, 0]],
  ['gradient of leakyRelu', single((tf, x) => tf.leakyRelu(x, 0.25), -2, 3), [0.25, 1]],
  ['gradient of prelu', (tf) => flatten(tf, tf.grads((x, alpha) => tf.prelu(x, alpha))([tf.tensor1d([-2, 3]), tf.tensor1d([0.5, 0.25])])), [0.5, 1, -2, 0]],
  ['gradient of clipByValue', single((tf, x) => tf.clipByValue(x, -1, 2), -3, 0.5, 5), [0, 1, 0]],
  ['gradient of sum over an axis', (tf) => tf.grad((x) => tf.mul(tf.sum(x, 0), row(tf)))(grid(tf)), [2, -1, 4, 2, -1, 4]],
  ['gradient of mean over an axis', (tf) => tf.grad((x) => tf.mul(tf.mean(x, 0), row(tf)))(grid(tf)), [1, -0.5, 2, 1, -0.5, 2]],
  ['gradient of max over an axis', (tf) => tf.grad((x) => tf.mul(tf.max(x, 1), tf.tensor1d([2, 3])))(grid(tf)), [0, 0, 2, 0, 3, 0]],
  ['gradient of min over an axis', (tf) => tf.grad((x) => tf.mul(tf.min(x, 1), tf.tensor1d([2, 3])))(grid(tf)), [0, 2, 0, 0, 0, 3]],
  ['gradient through reshape and expandDims', (tf) => tf.grad((x) => tf.mul(tf.reshape(tf.expandDims(x, 0), [3, 2]), tf.tensor2d([[1, 2], [3, 4], [5, 6]])))(grid(tf)), [1, 2, 3, 4, 5, 6]],
  ['gradient of a value used twice', single((tf, x) => tf.add(tf.mul(x, x), tf.mul(x, 3)), 2, -1), [7, 1]],
  ['gradient of mean squared error', (tf) => tf.grad((x) => tf.losses.meanSquaredError(tf.tensor1d([1, 2]), tf.reshape(x, [2])))(tf.tensor1d([3, -1])), [2, -3]],
  ['customGrad', single((tf, x) => tf.customGrad((at, save) => {
    if (!(at instanceof tf.Tensor)) throw new Error('customGrad passes a tensor');
    if (typeof save === 'function') save([at]);
    return { value: tf.square(at), gradFunc: (dy: Tensor) => tf.mul(dy, 7) };
  })(x), 5), [7]],
]);
