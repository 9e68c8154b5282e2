import type { Optimizer, Scalar, Tensor } from '@tensorflow/tfjs-core';
import { COMPUTED_FROM_DEFINITION, type KnownAnswer, type R1, type R2, type TensorFlow, flatten, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';

const STEPS = 10;
const EPSILON = 1e-7;

/** Ten steps on Σ a·w²/2 with a = (1, 4), from (1, -2): both weights after each. */
const trajectory = (optimizerOf: (tf: TensorFlow) => Optimizer) => (tf: TensorFlow) => {
  const optimizer = optimizerOf(tf);
  const w = tf.variable(tf.tensor1d([1, -2]));
  const path: Tensor[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    optimizer.minimize(() => tf.sum<Scalar>(tf.mul(tf.tensor1d([0.5, 2]), tf.square(w))), false, [w]);
    path.push(tf.clone(w));
  }
  w.dispose();
  optimizer.dispose();
  return flatten(tf, path);
};

const PATHS = known('trained', COMPUTED_FROM_DEFINITION, [
  // w ← (1 - a/16)·w
  ['ten steps of SGD', trajectory((tf) => tf.train.sgd(0.0625)), Array.from({ length: STEPS }, (_, i) => [0.9375 ** (i + 1), -2 * 0.75 ** (i + 1)]).flat()],
  ['ten steps of momentum', trajectory((tf) => tf.train.momentum(0.03125, 0.9)), COMPUTED.momentum[0]],
  ['ten steps of Nesterov momentum', trajectory((tf) => tf.train.momentum(0.03125, 0.9, true)), COMPUTED.nesterov[0]],
  ['ten steps of Adam', trajectory((tf) => tf.train.adam(0.125, 0.9, 0.999, EPSILON)), COMPUTED.adam[0]],
  ['ten steps of RMSProp', trajectory((tf) => tf.train.rmsprop(0.0625, 0.9, 0, EPSILON)), COMPUTED.rmsprop[0]],
  ['ten steps of Adagrad', trajectory((tf) => tf.train.adagrad(0.25, 0.125)), COMPUTED.adagrad[0]],
]);

/** 2 → 3 tanh → 1 on XOR, mean log loss from logits, 20 steps of Adam: the losses and the weights. */
function trainMlp(tf: TensorFlow): Tensor {
  const x = tf.tensor2d([[0, 0], [0, 1], [1, 0], [1, 1]]);
  const y = tf.tensor1d([0, 1, 1, 0]);
  const start = ramp<R1>(tf, [13], [5, 11, 5, 8]);
  const part = <T extends Tensor>(tensor: T) => tf.variable(tensor);
  const [w1, b1] = [part(tf.reshape<R2>(tf.slice(start, 0, 6), [2, 3])), part(tf.slice(start, 6, 3))];
  const [w2, b2] = [part(tf.reshape<R2>(tf.slice(start, 9, 3), [3, 1])), part(tf.slice(start, 12, 1))];
  const weights = [w1, b1, w2, b2];
  const optimizer = tf.train.adam(0.1, 0.9, 0.999, EPSILON);
  const losses: Tensor[] = [];
  for (let step = 0; step < 20; step += 1) {
    const loss = optimizer.minimize(() => {
      const z = tf.reshape(tf.add(tf.matMul(tf.tanh(tf.add<Tensor<R2>>(tf.matMul(x, w1), b1)), w2), b2), [4]);
      return tf.mean<Scalar>(tf.sub(tf.softplus(z), tf.mul(y, z)));
    }, true, weights);
    if (loss !== null) losses.push(loss);
  }
  const out = flatten(tf, [...losses, ...weights]);
  for (const weight of weights) weight.dispose();
  optimizer.dispose();
  return out;
}

export const TRAINED: readonly KnownAnswer[] = [...PATHS, ...known('trained', COMPUTED_FROM_DEFINITION, [['20 steps of a small network', trainMlp, COMPUTED.mlp.flat()]])];
