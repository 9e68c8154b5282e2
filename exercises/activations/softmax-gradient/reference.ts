import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;

const sumOf = (tf: TF, z: Tensor, v: number[]) => tf.sum(tf.mul(tf.softmax(z), tf.tensor1d(v)));

export const weightedSum = (tf: TF, [z, v]: [number[], number[]]) => sumOf(tf, tf.tensor1d(z), v);

/** The gradient of the weighted sum: the Jacobian is symmetric. */
export const product = (tf: TF, [z, v]: [number[], number[]]) => tf.grad((at) => sumOf(tf, at, v))(tf.tensor1d(z));

/** Row i: the gradient of p[i] alone. */
export const jacobian = (tf: TF, [z]: [number[]]) => tf.stack(z.map((_, i) => product(tf, [z, z.map((_logit, j) => (i === j ? 1 : 0))])));
