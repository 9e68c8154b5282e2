import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args<T> = [prediction: T, target: T];

const loss = (tf: TF, prediction: Tensor, target: Tensor) => tf.mean(tf.square(tf.sub(prediction, target)));
const gradient = (tf: TF, prediction: Tensor, target: Tensor) => tf.grad((at) => loss(tf, at, target))(prediction);

export const mse = (tf: TF, [prediction, target]: Args<number[]>) => loss(tf, tf.tensor1d(prediction), tf.tensor1d(target));
export const mseGradient = (tf: TF, [prediction, target]: Args<number[]>) => gradient(tf, tf.tensor1d(prediction), tf.tensor1d(target));
export const mseBatch = (tf: TF, [prediction, target]: Args<number[][]>) => loss(tf, tf.tensor2d(prediction), tf.tensor2d(target));
export const mseBatchGradient = (tf: TF, [prediction, target]: Args<number[][]>) => gradient(tf, tf.tensor2d(prediction), tf.tensor2d(target));
