import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Input = { x: number[][][]; h0: number[][]; Wx: number[][]; Wh: number[][]; b: number[]; upstream: number[][][]; clipNorm: number };

export const cases: Cases = {
  program: (random) => {
    const sequences = (steps: number, units: number) => Array.from({ length: 4 }, () => random.matrix(steps, units));
    return [{ id: 'twenty-steps', call: 'run', args: [{ x: sequences(20, 5), h0: random.matrix(4, 7), Wx: random.matrix(5, 7, { scale: 0.4 }), Wh: random.matrix(7, 7, { scale: 0.4 }), b: random.normals(7, { scale: 0.2 }), upstream: sequences(20, 7), clipNorm: 1 }] }];
  },
};

/** h ← tanh(x Wx + h Wh + b), unrolled through time: states, gradients of Σ states·upstream, clipped by their common norm. */
export function run(tf: TF, [input]: [Input]) {
  const steps = tf.unstack(tf.tensor3d(input.x), 1);
  const upstream = tf.tensor3d(input.upstream);
  const statesOf = (Wx: Tensor, Wh: Tensor, b: Tensor, xs: readonly Tensor[], h0: Tensor) => {
    let h = h0;
    return tf.stack(xs.map((x) => (h = tf.tanh(tf.add(tf.add(tf.matMul(x, Wx), tf.matMul(h, Wh)), b)))), 1);
  };
  const lossOf = (Wx: Tensor, Wh: Tensor, b: Tensor, h0: Tensor, ...xs: Tensor[]) => tf.sum(tf.mul(statesOf(Wx, Wh, b, xs, h0), upstream));
  const [Wx, Wh, b, h0] = [tf.tensor2d(input.Wx), tf.tensor2d(input.Wh), tf.tensor1d(input.b), tf.tensor2d(input.h0)];
  const all = tf.grads(lossOf)([Wx, Wh, b, h0, ...steps]);
  const weights = all.slice(0, 3);
  const norm = tf.sqrt(tf.addN(weights.map((gradient) => tf.sum(tf.square(gradient)))));
  const [dWx, dWh, db] = weights;
  const clipped = weights.map((gradient) => tf.div(tf.mul(gradient, input.clipNorm), tf.maximum(norm, input.clipNorm)));
  return {
    values: { states: statesOf(Wx, Wh, b, steps, h0) },
    gradients: { dWx, dWh, db, dh0: all[3], dx: tf.stack(all.slice(4), 1), norm, clipped: { dWx: clipped[0], dWh: clipped[1], db: clipped[2] } },
  };
}
