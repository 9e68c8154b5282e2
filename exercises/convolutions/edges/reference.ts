import type { TF } from '@gradus/exercise/author';

const SOBEL_X = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]];
const SOBEL_Y = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]];
const BOX = [[1, 1, 1], [1, 1, 1], [1, 1, 1]];
const GAUSS = [[1, 2, 1], [2, 4, 2], [1, 2, 1]];

const filtered = (tf: TF, picture: number[][], kernel: number[][]) => {
  const image = tf.reshape<'R3'>(tf.tensor2d(picture), [picture.length, picture[0].length, 1]);
  return tf.squeeze(tf.conv2d(image, tf.tensor4d(kernel.flat(), [3, 3, 1, 1]), 1, 'same'), [2]);
};

export const sobelX = (tf: TF, [picture]: [number[][]]) => filtered(tf, picture, SOBEL_X);
export const sobelY = (tf: TF, [picture]: [number[][]]) => filtered(tf, picture, SOBEL_Y);
export const magnitude = (tf: TF, [picture]: [number[][]]) =>
  tf.sqrt(tf.add(tf.square(filtered(tf, picture, SOBEL_X)), tf.square(filtered(tf, picture, SOBEL_Y))));
export const boxBlur = (tf: TF, [picture]: [number[][]]) => tf.div(filtered(tf, picture, BOX), 9);
export const gaussianBlur = (tf: TF, [picture]: [number[][]]) => tf.div(filtered(tf, picture, GAUSS), 16);
