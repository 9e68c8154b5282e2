import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args = [y: number[][], p: number[][], eps: number];

const averageLoss = (tf: TF, y: Tensor, p: Tensor, eps: number): Tensor =>
  tf.neg(tf.mean(tf.sum(tf.mul(y, tf.log(tf.clipByValue(p, eps, 1 - eps))), 1)));

export const categoricalCrossEntropy = (tf: TF, [y, p, eps]: Args) => averageLoss(tf, tf.tensor2d(y), tf.tensor2d(p), eps);

export const categoricalCrossEntropyGradient = (tf: TF, [y, p, eps]: Args) =>
  tf.grad((at) => averageLoss(tf, tf.tensor2d(y), at, eps))(tf.tensor2d(p));
