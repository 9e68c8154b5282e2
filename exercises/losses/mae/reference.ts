import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args<T> = [prediction: T, target: T];

const loss = (tf: TF, prediction: Tensor, target: Tensor) => tf.mean(tf.abs(tf.sub(prediction, target)));

/** By hand: TensorFlow.js takes -1 for the derivative of |x| at 0. */
const gradient = (tf: TF, prediction: Tensor, target: Tensor) => tf.div(tf.sign(tf.sub(prediction, target)), prediction.size);

export const mae = (tf: TF, [prediction, target]: Args<number[]>) => loss(tf, tf.tensor1d(prediction), tf.tensor1d(target));
export const maeGradient = (tf: TF, [prediction, target]: Args<number[]>) => gradient(tf, tf.tensor1d(prediction), tf.tensor1d(target));
export const maeBatch = (tf: TF, [prediction, target]: Args<number[][]>) => loss(tf, tf.tensor2d(prediction), tf.tensor2d(target));
export const maeBatchGradient = (tf: TF, [prediction, target]: Args<number[][]>) => gradient(tf, tf.tensor2d(prediction), tf.tensor2d(target));
