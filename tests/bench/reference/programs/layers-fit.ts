import type { Cases, TF } from '@gradus/exercise/author';

type Input = { x: number[][]; y: number[][]; rate: number; epochs: number };

export const cases: Cases = {
  program: (random) => {
    const x = random.matrix(40, 5);
    const y = x.map(([a = 0, b = 0, c = 0]) => [Number((Math.sin(a) + b * c).toFixed(4))]);
    return [{ id: 'regression', call: 'run', args: [{ x, y, rate: 0.05, epochs: 8 }] }];
  },
};

/** TensorFlow.js's own layers: seeded initialisers, `fit` in the order of the rows, then a prediction. */
export async function run(tf: TF, [{ x, y, rate, epochs }]: [Input]) {
  const seeded = (seed: number) => ({ kernelInitializer: tf.initializers.glorotNormal({ seed }), biasInitializer: tf.initializers.randomUniform({ minval: -0.1, maxval: 0.1, seed }) });
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 12, activation: 'tanh', inputShape: [5], ...seeded(11) }),
      tf.layers.dense({ units: 8, activation: 'relu', ...seeded(12) }),
      tf.layers.dense({ units: 1, ...seeded(13) }),
    ],
  });
  const [inputs, targets] = [tf.tensor2d(x), tf.tensor2d(y)];
  const initial = model.getWeights().map((weight) => tf.clone(weight));
  const before = model.predict(inputs);
  model.compile({ optimizer: tf.train.sgd(rate), loss: 'meanSquaredError' });
  const { history } = await model.fit(inputs, targets, { epochs, batchSize: 8, shuffle: false, verbose: 0, yieldEvery: 'never' });
  return { values: { initial, before }, trained: { loss: history['loss'], after: model.predict(inputs), weights: model.getWeights() } };
}
