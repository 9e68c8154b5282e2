import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args = [y: number[], p: number[], eps: number];

/** `rest` is 1 - p, clipped apart from p: in float32, 1 - (1 - 1e-7) is off by 19 %. */
function averageLoss(tf: TF, y: Tensor, [p, rest]: readonly [Tensor, Tensor], eps: number): Tensor {
  const positive = tf.mul(y, tf.log(tf.clipByValue(p, eps, 1 - eps)));
  const negative = tf.mul(tf.sub(1, y), tf.log(tf.clipByValue(rest, eps, 1 - eps)));
  return tf.neg(tf.mean(tf.add(positive, negative)));
}

export const logLoss = (tf: TF, [y, p, eps]: Args) =>
  averageLoss(tf, tf.tensor1d(y), [tf.tensor1d(p), tf.tensor1d(p.map((one) => 1 - one))], eps);

export const logLossGradient = (tf: TF, [y, p, eps]: Args) =>
  tf.grad((at) => averageLoss(tf, tf.tensor1d(y), [at, tf.sub(1, at)], eps))(tf.tensor1d(p));
