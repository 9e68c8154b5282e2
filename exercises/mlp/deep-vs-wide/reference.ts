import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'linear' | 'relu' | 'sigmoid' | 'tanh' };

/** Whole numbers beyond what float32 counts exactly do not occur. */
export function networkSize(tf: TF, [sizes]: [sizes: number[]]) {
  const [inputs, units] = [tf.tensor1d(sizes.slice(0, -1)), tf.tensor1d(sizes.slice(1))];
  return { parameters: tf.sum(tf.mul(tf.add(inputs, 1), units)), depth: sizes.length - 1 };
}

export function gradientFlow(tf: TF, [layers, x, y]: [layers: Layer[], x: number[][], y: number[][]]) {
  const loss = (...matrices: Tensor[]): Tensor => {
    let values: Tensor = tf.tensor2d(x);
    layers.forEach(({ b, activation }, l) => {
      const z = tf.add(tf.matMul(values, matrices[l]), tf.tensor1d(b));
      values = activation === 'linear' ? z : tf[activation](z);
    });
    return tf.mean(tf.square(tf.sub(values, tf.tensor2d(y))));
  };
  const { value, grads } = tf.valueAndGrads(loss)(layers.map(({ W }) => tf.tensor2d(W)));
  const norms = grads.map((dW) => tf.sqrt(tf.sum(tf.square(dW))));
  return { loss: value, gradientNorms: tf.stack(norms), firstOverLast: tf.div(norms[0], norms[norms.length - 1]) };
}
