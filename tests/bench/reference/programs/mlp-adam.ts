import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: string };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type Input = { x: number[][]; y: number[]; layers: [Layer, Layer]; batches: number[][][]; optimiser: Adam };

const BATCHES = 5;

export const cases: Cases = {
  program: (random) => {
    const layer = (units: number, next: number, activation: string) => ({ W: random.matrix(units, next, { scale: 0.5 }), b: random.normals(next, { scale: 0.1 }), activation });
    const x = random.matrix(60, 6);
    const y = x.map(([a = 0, b = 0]) => (a * b > 0 ? 0 : a > 0 ? 1 : 2));
    const epoch = () => {
      const order = random.shuffle(x.map((_, row) => row));
      return Array.from({ length: BATCHES }, (_, b) => order.slice(b * 12, (b + 1) * 12));
    };
    const layers = [layer(6, 12, 'tanh'), layer(12, 3, 'softmax')];
    const optimiser = { learningRate: 0.02, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
    return [{ id: 'two-hundred-steps', call: 'run', args: [{ x, y, layers, batches: Array.from({ length: 200 / BATCHES }, epoch), optimiser }] }];
  },
};

/** A classifier trained by Adam on batches that are given: the loss before each step, and the weights at the end. */
export function run(tf: TF, [{ x, y, layers, batches, optimiser }]: [Input]) {
  const [hidden, last] = layers;
  const [inputs, labels] = [tf.tensor2d(x), tf.tensor1d(y, 'int32')];
  const part = (values: number[] | number[][]) => tf.variable(tf.tensor(values));
  const [W1, b1, W2, b2] = [part(hidden.W), part(hidden.b), part(last.W), part(last.b)];
  const logits = (rows: Tensor) => tf.add(tf.matMul(tf.tanh(tf.add(tf.matMul(rows, W1), b1)), W2), b2);
  const adam = tf.train.adam(optimiser.learningRate, optimiser.beta1, optimiser.beta2, optimiser.epsilon);
  const batchLoss = batches.flat().map((rows) => {
    const at = tf.tensor1d(rows, 'int32');
    const targets = tf.oneHot(tf.gather(labels, at), last.b.length);
    return adam.minimize(() => tf.losses.softmaxCrossEntropy(targets, logits(tf.gather(inputs, at))), true);
  });
  return {
    trained: { batchLoss, layers: [{ W: W1, b: b1, activation: hidden.activation }, { W: W2, b: b2, activation: last.activation }] },
  };
}
