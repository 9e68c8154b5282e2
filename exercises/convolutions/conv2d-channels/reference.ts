import type { TF } from '@gradus/exercise/author';

type Args = [x: number[][][][], kernel: number[][][][], bias: number[], stride: [number, number], padding: 'valid' | 'same'];

/** The layout is TensorFlow's own: pictures NHWC, kernels HWIO. */
export const conv2dChannels = (tf: TF, [x, kernel, bias, stride, padding]: Args) =>
  tf.add(tf.conv2d(tf.tensor4d(x), tf.tensor4d(kernel), stride, padding), tf.tensor1d(bias));
