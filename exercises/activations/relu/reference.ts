import type { TF } from '@gradus/exercise/author';

/** Backends differ in what their relu makes of a NaN, so it is carried past it. */
export const relu = (tf: TF, [x]: [number[]]) => {
  const numbers = tf.tensor1d(x);
  return tf.where(tf.isNaN(numbers), numbers, tf.relu(numbers));
};

/** Element by element: the gradient of the sum. TensorFlow.js, too, takes 0 at 0. */
export const reluDerivative = (tf: TF, [x]: [number[]]) => {
  const numbers = tf.tensor1d(x);
  return tf.where(tf.isNaN(numbers), numbers, tf.grad((at) => tf.relu(at))(numbers));
};

export const inactiveUnits = (tf: TF, [batch]: [number[][]]) =>
  tf.sum(tf.equal(tf.max(tf.relu(tf.tensor2d(batch)), 0), 0).toInt());
