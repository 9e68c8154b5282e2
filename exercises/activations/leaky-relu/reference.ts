import type { TF } from '@gradus/exercise/author';

type Args = [x: number[], alpha: number];

export const leakyRelu = (tf: TF, [x, alpha]: Args) => tf.leakyRelu(tf.tensor1d(x), alpha);

/** Element by element: the gradient of the sum. TensorFlow.js, too, takes alpha at 0. */
export const leakyReluDerivative = (tf: TF, [x, alpha]: Args) => tf.grad((at) => tf.leakyRelu(at, alpha))(tf.tensor1d(x));

/** tf.elu knows alpha 1 alone. */
export const elu = (tf: TF, [x, alpha]: Args) => {
  const numbers = tf.tensor1d(x);
  return tf.where(tf.greater(numbers, 0), numbers, tf.mul(alpha, tf.expm1(tf.minimum(numbers, 0))));
};

/** By hand: through tf.where the gradient of the branch that was not taken could come in. */
export const eluDerivative = (tf: TF, [x, alpha]: Args) => {
  const numbers = tf.tensor1d(x);
  return tf.where(tf.greater(numbers, 0), tf.onesLike(numbers), tf.mul(alpha, tf.exp(tf.minimum(numbers, 0))));
};
