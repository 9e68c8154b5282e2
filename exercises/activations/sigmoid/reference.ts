import type { TF } from '@gradus/exercise/author';

export const sigmoid = (tf: TF, [x]: [number[]]) => tf.sigmoid(tf.tensor1d(x));

/** Element by element: the gradient of the sum. */
export const sigmoidDerivative = (tf: TF, [x]: [number[]]) => tf.grad((at) => tf.sigmoid(at))(tf.tensor1d(x));
