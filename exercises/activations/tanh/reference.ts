import type { TF } from '@gradus/exercise/author';

export const tanh = (tf: TF, [x]: [number[]]) => tf.tanh(tf.tensor1d(x));

/** Element by element: the gradient of the sum. */
export const tanhDerivative = (tf: TF, [x]: [number[]]) => tf.grad((at) => tf.tanh(at))(tf.tensor1d(x));
