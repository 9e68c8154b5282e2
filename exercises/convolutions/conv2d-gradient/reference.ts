import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Args = [image: number[][], kernel: number[][], stride: [number, number], padding: 'valid' | 'same', dy: number[][]];

/** The sum of output · dy as a function of image and kernel, and the two where it is asked for. */
function lossOf(tf: TF, [image, kernel, stride, padding, dy]: Args) {
  const at = [tf.tensor2d(image), tf.tensor2d(kernel)];
  const of = (pixels: Tensor, weights: Tensor) => {
    const picture = tf.reshape<'R3'>(pixels, [image.length, image[0].length, 1]);
    const filter = tf.reshape<'R4'>(weights, [kernel.length, kernel[0].length, 1, 1]);
    return tf.sum(tf.mul(tf.squeeze(tf.conv2d(picture, filter, stride, padding), [2]), tf.tensor2d(dy)));
  };
  return { of, at };
}

export const loss = (tf: TF, args: Args) => {
  const { of, at } = lossOf(tf, args);
  return of(at[0], at[1]);
};

export const imageGradient = (tf: TF, args: Args) => {
  const { of, at } = lossOf(tf, args);
  return tf.grads(of)(at)[0];
};

export const kernelGradient = (tf: TF, args: Args) => {
  const { of, at } = lossOf(tf, args);
  return tf.grads(of)(at)[1];
};
