import type { Cases, TF } from '@gradus/exercise/author';

type Layer = { W: number[][]; b: number[] };
type Input = { x: number[][]; y: number[][]; layers: [Layer]; rate: number; steps: number };

const oneHot = (label: number, classes: number) => Array.from({ length: classes }, (_, k) => (k === label ? 1 : 0));

export const cases: Cases = {
  program: (random) => {
    const x = random.matrix(48, 4);
    const y = x.map(() => oneHot(random.integer(0, 2), 3));
    return [{ id: 'seeded', call: 'run', args: [{ x, y, layers: [{ W: random.matrix(4, 3), b: random.normals(3) }], rate: 0.5, steps: 60 }] }];
  },
};

/** Softmax regression: probabilities, the gradient of the mean cross-entropy, and descent by hand. */
export function run(tf: TF, [{ x, y, layers: [layer], rate, steps }]: [Input]) {
  const [inputs, targets] = [tf.tensor2d(x), tf.tensor2d(y)];
  const logits = (W: ReturnType<TF['tensor']>, b: ReturnType<TF['tensor']>) => tf.add(tf.matMul(inputs, W), b);
  const lossAndGradients = tf.valueAndGrads((W, b) => tf.losses.softmaxCrossEntropy(targets, logits(W, b)));
  let [W, b] = [tf.tensor(layer.W), tf.tensor(layer.b)];
  const first = lossAndGradients([W, b]);
  const output = tf.softmax(logits(W, b));
  const losses = [];
  for (let step = 0; step < steps; step += 1) {
    const { value, grads } = lossAndGradients([W, b]);
    losses.push(value);
    [W, b] = [tf.sub(W, tf.mul(rate, grads[0] ?? NaN)), tf.sub(b, tf.mul(rate, grads[1] ?? NaN))];
  }
  return {
    values: { loss: first.value, output },
    gradients: { gradients: [{ W: first.grads[0], b: first.grads[1] }] },
    trained: { losses, W, b },
  };
}
