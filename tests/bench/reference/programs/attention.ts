import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Input = { Q: number[][]; K: number[][]; V: number[][]; upstream: number[][] };

export const cases: Cases = {
  program: (random) => [
    { id: 'self', call: 'run', args: [{ Q: random.matrix(16, 8), K: random.matrix(16, 8), V: random.matrix(16, 8), upstream: random.matrix(16, 8) }] },
    { id: 'sharp', call: 'run', args: [{ Q: random.matrix(5, 4, { scale: 6 }), K: random.matrix(9, 4, { scale: 6 }), V: random.matrix(9, 3), upstream: random.matrix(5, 3) }] },
  ],
};

/** Scaled dot-product attention; gradients of Σ output·upstream. */
export function run(tf: TF, [input]: [Input]) {
  const [Q, K, V] = [tf.tensor2d(input.Q), tf.tensor2d(input.K), tf.tensor2d(input.V)];
  const weightsOf = (q: Tensor, k: Tensor) => tf.softmax(tf.div(tf.matMul(q, k, false, true), Math.sqrt(Q.shape[1])));
  const outputOf = (q: Tensor, k: Tensor, v: Tensor) => tf.matMul(weightsOf(q, k), v);
  const lossOf = (q: Tensor, k: Tensor, v: Tensor) => tf.sum(tf.mul(outputOf(q, k, v), tf.tensor2d(input.upstream)));
  const [dQ, dK, dV] = tf.grads(lossOf)([Q, K, V]);
  return { values: { output: outputOf(Q, K, V), weights: weightsOf(Q, K) }, gradients: { dQ, dK, dV } };
}
