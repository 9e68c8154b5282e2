import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
interface Layer {
  W: number[][];
  b: number[];
}
type Args = [layers: Layer[], alpha: number];

const total = (tf: TF, layers: Layer[], of: (W: Tensor) => Tensor) => tf.sum(tf.stack(layers.map(({ W }) => tf.sum(of(tf.tensor2d(W))))));

const gradients = (tf: TF, layers: Layer[], slope: (W: Tensor) => Tensor) =>
  layers.map(({ W, b }) => ({ W: slope(tf.tensor2d(W)), b: tf.zerosLike(tf.tensor1d(b)) }));

export const l1 = (tf: TF, [layers, alpha]: Args) => tf.mul(alpha, total(tf, layers, (W) => tf.abs(W)));

/** By hand: TensorFlow.js takes -1 for the derivative of |w| at 0. */
export const l1Gradients = (tf: TF, [layers, alpha]: Args) => gradients(tf, layers, (W) => tf.mul(alpha, tf.sign(W)));

export const l2 = (tf: TF, [layers, alpha]: Args) => tf.mul(alpha, total(tf, layers, (W) => tf.square(W)));

export const l2Gradients = (tf: TF, [layers, alpha]: Args) =>
  gradients(tf, layers, tf.grad((W) => tf.mul(alpha, tf.sum(tf.square(W)))));
