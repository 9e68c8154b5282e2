import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;

const layer = (tf: TF, x: Tensor, W: Tensor, b: Tensor): Tensor => tf.add(tf.matMul(x, W), b);

export const dense = (tf: TF, [x, W, b]: [x: number[][], W: number[][], b: number[]]) =>
  layer(tf, tf.tensor2d(x), tf.tensor2d(W), tf.tensor1d(b));

/** Of Σ y·dy. The gradients do not depend on the bias: any will do. */
export function denseGradient(tf: TF, [x, W, dy]: [x: number[][], W: number[][], dy: number[][]]) {
  const at = [tf.tensor2d(x), tf.tensor2d(W), tf.zeros([W[0].length])];
  const loss = (...[input, weights, bias]: Tensor[]) => tf.sum(tf.mul(layer(tf, input, weights, bias), tf.tensor2d(dy)));
  const [dx, dW, db] = tf.grads(loss)(at);
  return { dx, dW, db };
}
