import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Pair = [number, number];
type Geometry = [kind: 'max' | 'average', window: Pair, stride: Pair, padding: 'valid' | 'same'];

/**
 * One picture with one channel. The average is written as a convolution with ones over the number of real cells: the gradient of
 * tf.avgPool itself divides by the whole window at the border, unlike its forward.
 */
function pooled(tf: TF, x: Tensor, [kind, window, stride, padding]: Geometry): Tensor {
  const picture = tf.reshape(x, [x.shape[0] ?? 0, x.shape[1] ?? 0, 1]) as ReturnType<TF['tensor3d']>;
  if (kind === 'max') return tf.squeeze(tf.maxPool(picture, window, stride, padding), [2]);
  const sumOver = (of: typeof picture) => tf.conv2d(of, tf.ones<'R4'>([...window, 1, 1]), stride, padding);
  return tf.squeeze(tf.div(sumOver(picture), sumOver(tf.onesLike(picture))), [2]);
}

export const pool = (tf: TF, [x, ...geometry]: [number[][], ...Geometry]) => pooled(tf, tf.tensor2d(x), geometry);

export const poolGradient = (tf: TF, [x, kind, window, stride, padding, dy]: [number[][], ...Geometry, number[][]]) =>
  tf.grad((at: Tensor) => pooled(tf, at, [kind, window, stride, padding]))(tf.tensor2d(x), tf.tensor2d(dy));
