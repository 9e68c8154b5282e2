import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Input = { x: number[][]; gamma: number[]; beta: number[]; mean: number[]; variance: number[]; upstream: number[][] };

const EPSILON = 1e-3;

export const cases: Cases = {
  program: (random) => {
    const positive = random.normals(6).map((value) => Math.abs(value) + 0.5);
    return [{ id: 'seeded', call: 'run', args: [{ x: random.matrix(32, 6, { scale: 2 }), gamma: random.normals(6), beta: random.normals(6), mean: random.normals(6), variance: positive, upstream: random.matrix(32, 6) }] }];
  },
};

/** By the statistics of the batch (training) and by given ones (tf.batchNorm); gradients of Σ y·upstream. */
export function run(tf: TF, [input]: [Input]) {
  const [x, gamma, beta, mean, variance] = [tf.tensor2d(input.x), tf.tensor1d(input.gamma), tf.tensor1d(input.beta), tf.tensor1d(input.mean), tf.tensor1d(input.variance)];
  const weigh = (y: Tensor) => tf.sum(tf.mul(y, tf.tensor2d(input.upstream)));
  const training = (at: Tensor, scale: Tensor, offset: Tensor) => {
    const batch = tf.moments(at, 0);
    return tf.add(tf.mul(tf.mul(tf.sub(at, batch.mean), tf.rsqrt(tf.add(batch.variance, EPSILON))), scale), offset);
  };
  const given = (at: Tensor, m: Tensor, v: Tensor, scale: Tensor, offset: Tensor) => tf.batchNorm(at, tf.reshape(m, [6]), tf.reshape(v, [6]), tf.reshape(offset, [6]), tf.reshape(scale, [6]), EPSILON);
  const trainingLoss = (at: Tensor, scale: Tensor, offset: Tensor) => weigh(training(at, scale, offset));
  const givenLoss = (at: Tensor, m: Tensor, v: Tensor, scale: Tensor, offset: Tensor) => weigh(given(at, m, v, scale, offset));
  return {
    values: { training: training(x, gamma, beta), given: given(x, mean, variance, gamma, beta) },
    gradients: { training: tf.grads(trainingLoss)([x, gamma, beta]), given: tf.grads(givenLoss)([x, mean, variance, gamma, beta]) },
  };
}
