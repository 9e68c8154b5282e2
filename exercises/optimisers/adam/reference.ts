import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };
type Moments = { w: Tensor; m: Tensor; v: Tensor };

function move(tf: TF, { w, m, v }: Moments, gradient: Tensor, t: number, { learningRate, beta1, beta2, epsilon }: Adam): Moments {
  const first = tf.add(tf.mul(beta1, m), tf.mul(1 - beta1, gradient));
  const second = tf.add(tf.mul(beta2, v), tf.mul(1 - beta2, tf.square(gradient)));
  const root = tf.sqrt(tf.div(second, 1 - beta2 ** t));
  const step = tf.div(tf.mul(learningRate / (1 - beta1 ** t), first), tf.add(root, epsilon));
  return { w: tf.sub(w, step), m: first, v: second };
}

export const adamStep = (tf: TF, [state, gradient, t, options]: [state: State, gradient: number[], t: number, options: Adam]) =>
  move(tf, { w: tf.tensor1d(state.w), m: tf.tensor1d(state.m), v: tf.tensor1d(state.v) }, tf.tensor1d(gradient), t, options);

type MinimiseArgs = [f: (w: number[]) => number, gradient: (w: number[]) => number[], w: number[], options: Adam, steps: number];

export async function minimise(tf: TF, [f, gradient, w, options, steps]: MinimiseArgs) {
  let state: Moments = { w: tf.tensor1d(w), m: tf.zeros([w.length]), v: tf.zeros([w.length]) };
  const path = [w];
  for (let t = 1; t <= steps; t++) {
    state = move(tf, state, tf.tensor1d(gradient(path[t - 1])), t, options);
    path.push(Array.from(await state.w.data()));
  }
  return { path, losses: path.map((at) => f(at)) };
}
