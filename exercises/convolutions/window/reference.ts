import type { TF } from '@gradus/exercise/author';

export const windowValue = (tf: TF, [window, kernel]: [number[][], number[][]]) => tf.sum(tf.mul(tf.tensor2d(window), tf.tensor2d(kernel)));

/** The window is cut out of the image around the pixel. */
export const pixelValue = (tf: TF, [image, kernel, row, column]: [number[][], number[][], number, number]) => {
  const size: [number, number] = [kernel.length, kernel[0].length];
  const window = tf.slice(tf.tensor2d(image), [row - (size[0] - 1) / 2, column - (size[1] - 1) / 2], size);
  return tf.sum(tf.mul(window, tf.tensor2d(kernel)));
};
