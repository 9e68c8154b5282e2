import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Norm = { x: number[][]; gain: number[]; bias: number[]; epsilon: number; upstream: number[][] };
type Input = { norm: Norm; gelu: { x: number[] } };

export const cases: Cases = {
  program: (random) => {
    const norm = { x: random.matrix(12, 16, { scale: 2 }), gain: random.normals(16), bias: random.normals(16), epsilon: 1e-5, upstream: random.matrix(12, 16) };
    return [{ id: 'seeded', call: 'run', args: [{ norm, gelu: { x: [...random.normals(40, { scale: 2 }), -6, -20, 20, 0] } }] }];
  },
};

/** Layer norm with its gradients, and GELU in both forms with their slopes. */
export function run(tf: TF, [{ norm, gelu }]: [Input]) {
  const normOf = (x: Tensor, gain: Tensor, bias: Tensor) => {
    const { mean, variance } = tf.moments(x, 1, true);
    return tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, norm.epsilon))), gain), bias);
  };
  const [x, gain, bias] = [tf.tensor2d(norm.x), tf.tensor1d(norm.gain), tf.tensor1d(norm.bias)];
  const lossOf = (at: Tensor, g: Tensor, b: Tensor) => tf.sum(tf.mul(normOf(at, g, b), tf.tensor2d(norm.upstream)));
  const [dx, dGain, dBias] = tf.grads(lossOf)([x, gain, bias]);
  const exact = (at: Tensor) => tf.mul(tf.mul(at, 0.5), tf.add(tf.erf(tf.div(at, Math.SQRT2)), 1));
  const inner = (at: Tensor) => tf.mul(Math.sqrt(2 / Math.PI), tf.add(at, tf.mul(0.044715, tf.mul(at, tf.square(at)))));
  const tanh = (at: Tensor) => tf.mul(tf.mul(at, 0.5), tf.add(tf.tanh(inner(at)), 1));
  const points = tf.tensor1d(gelu.x);
  return {
    values: { y: normOf(x, gain, bias), exact: exact(points), tanh: tanh(points) },
    gradients: { dx, dGain, dBias, dExact: tf.grad(exact)(points), dTanh: tf.grad(tanh)(points) },
  };
}
