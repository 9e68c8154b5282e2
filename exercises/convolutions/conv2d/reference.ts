import type { TF } from '@gradus/exercise/author';

type Padding = 'valid' | 'same';
type SizeArgs = [n: number, k: number, stride: number, padding: Padding];
type ConvArgs = [image: number[][], kernel: number[][], stride: [number, number], padding: Padding];

/** The size that TensorFlow.js itself gives to a picture of n rows and one column. */
export const outputSize = (tf: TF, [n, k, stride, padding]: SizeArgs) =>
  tf.conv2d(tf.tensor3d(Array(n).fill(0), [n, 1, 1]), tf.tensor4d(Array(k).fill(0), [k, 1, 1, 1]), [stride, 1], padding).shape[0];

/** One picture with one channel: image [height, width, 1], kernel [height, width, 1, 1]. */
export const conv2d = (tf: TF, [image, kernel, stride, padding]: ConvArgs) => {
  const picture = tf.tensor3d(image.flat(), [image.length, image[0].length, 1]);
  const filter = tf.tensor4d(kernel.flat(), [kernel.length, kernel[0].length, 1, 1]);
  return tf.squeeze(tf.conv2d(picture, filter, stride, padding), [2]);
};
