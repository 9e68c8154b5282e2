import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'relu' | 'tanh' | 'sigmoid' | 'softmax' };
type Input = { x: number[][]; y: number[][]; layers: [Layer, Layer] };

export const cases: Cases = {
  program: (random) => {
    const layer = (units: number, next: number, activation: string) => ({ W: random.matrix(units, next, { scale: 0.5 }), b: random.normals(next, { scale: 0.1 }), activation });
    const x = random.matrix(32, 8);
    const y = x.map(() => random.shuffle([1, 0, 0, 0, 0]));
    const networks = ['relu', 'tanh', 'sigmoid'].map((activation) => [layer(8, 16, activation), layer(16, 5, 'softmax')]);
    return networks.map((layers, i) => ({ id: `network-${i + 1}`, call: 'run', args: [{ x, y, layers }] }));
  },
};

/** A network of one hidden layer: its output, and the gradients of the mean cross-entropy for all weights. */
export function run(tf: TF, [{ x, y, layers: [hidden, last] }]: [Input]) {
  const [inputs, targets] = [tf.tensor2d(x), tf.tensor2d(y)];
  const logits = (W1: Tensor, b1: Tensor, W2: Tensor, b2: Tensor) => tf.add(tf.matMul(tf[hidden.activation](tf.add(tf.matMul(inputs, W1), b1)), W2), b2);
  const weights: [Tensor, Tensor, Tensor, Tensor] = [tf.tensor(hidden.W), tf.tensor(hidden.b), tf.tensor(last.W), tf.tensor(last.b)];
  const lossOf = (W1: Tensor, b1: Tensor, W2: Tensor, b2: Tensor) => tf.losses.softmaxCrossEntropy(targets, logits(W1, b1, W2, b2));
  const { value: loss, grads } = tf.valueAndGrads(lossOf)(weights);
  return {
    values: { loss, output: tf.softmax(logits(...weights)) },
    gradients: { gradients: [{ W: grads[0], b: grads[1] }, { W: grads[2], b: grads[3] }] },
  };
}
