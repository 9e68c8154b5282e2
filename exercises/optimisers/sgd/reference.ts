import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;

export const sgdStep = (tf: TF, [w, gradient, learningRate]: [w: number[], gradient: number[], learningRate: number]) =>
  tf.sub(tf.tensor1d(w), tf.mul(learningRate, tf.tensor1d(gradient)));

const move = (tf: TF, w: Tensor, velocity: Tensor, gradient: Tensor, learningRate: number, momentum: number) => {
  const next = tf.add(tf.mul(momentum, velocity), gradient);
  return { w: tf.sub(w, tf.mul(learningRate, next)), velocity: next };
};

type MomentumArgs = [w: number[], velocity: number[], gradient: number[], learningRate: number, momentum: number];

export const momentumStep = (tf: TF, [w, velocity, gradient, learningRate, momentum]: MomentumArgs) =>
  move(tf, tf.tensor1d(w), tf.tensor1d(velocity), tf.tensor1d(gradient), learningRate, momentum);

type MinimiseArgs = [A: number[][], b: number[], w: number[], learningRate: number, momentum: number, steps: number];

export function minimise(tf: TF, [A, b, w, learningRate, momentum, steps]: MinimiseArgs) {
  const column = (values: Tensor) => tf.reshape(values, [b.length, 1]);
  const loss = (at: Tensor) => tf.sub(tf.div(tf.sum(tf.mul(column(at), tf.matMul(tf.tensor2d(A), column(at)))), 2), tf.sum(tf.mul(tf.tensor1d(b), at)));
  const descend = tf.valueAndGrad(loss);
  let state = { w: tf.tensor1d(w) as Tensor, velocity: tf.zeros([w.length]) };
  const path: Tensor[] = [];
  const losses: Tensor[] = [];
  for (let k = 0; k <= steps; k++) {
    const { value, grad } = descend(state.w);
    path.push(state.w);
    losses.push(value);
    state = move(tf, state.w, state.velocity, grad, learningRate, momentum);
  }
  return { path: tf.stack(path), losses: tf.stack(losses) };
}
