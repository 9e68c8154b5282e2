import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'tanh' | 'relu' | 'sigmoid' | 'linear';

const rounded = (value: number) => Number(value.toFixed(4)) + 0;

/** Points in a square, and a curved surface above them with noise. checks.ts tries the same surface elsewhere. */
function surface(random: Random, n: number) {
  const x = Array.from({ length: n }, () => [rounded(2 * random.uniform() - 1), rounded(2 * random.uniform() - 1)]);
  const y = x.map(([u, v]) => rounded(Math.sin(2 * u) + 0.5 * v - 0.75 * u * v + random.normal(0, 0.1)));
  return { x, y };
}

/** sizes: inputs, hidden layers, 1 output. */
const network = (random: Random, sizes: number[], hidden: Activation) =>
  sizes.slice(1).map((units, l) => ({
    W: random.matrix(sizes[l], units, { scale: 0.7 }),
    b: random.normals(units, { scale: 0.3 }),
    activation: l === sizes.length - 2 ? ('linear' as const) : hidden,
  }));

/** Every epoch goes through all rows in another order; the last batch has what is left. */
const miniBatches = (random: Random, n: number, size: number, epochs: number) =>
  Array.from({ length: epochs }, () => {
    const order = random.shuffle(Array.from({ length: n }, (_, row) => row));
    return Array.from({ length: Math.ceil(n / size) }, (_, b) => order.slice(b * size, (b + 1) * size));
  });

interface Plan {
  rows: number;
  batch: number;
  epochs: number;
  sizes: number[];
  hidden?: Activation;
  rate: number;
  alpha: number;
}

const train = (random: Random, id: string, { rows, batch, epochs, sizes, hidden = 'tanh', rate, alpha }: Plan) => {
  const { x, y } = surface(random, rows);
  return { id, call: 'train', args: [x, y, network(random, sizes, hidden), miniBatches(random, rows, batch, epochs), rate, alpha] };
};

const predict = (random: Random, id: string, sizes: number[], hidden: Activation) => ({
  id,
  call: 'predict',
  args: [network(random, sizes, hidden), random.matrix(random.integer(3, 6), sizes[0])],
});

const r2 = (id: string, y: number[], p: number[]) => ({ id, call: 'r2', args: [y, p] });

/** Targets far from a mean of 0, and predictions around them. */
const drawnR2 = (random: Random, id: string, n: number, noise: number) => {
  const y = random.normals(n).map((one) => rounded(one + 2));
  return r2(id, y, y.map((target) => rounded(target + random.normal(0.1, noise))));
};

const oneNeuron = [{ W: [[0.5], [-1]], b: [0.25], activation: 'linear' }];

export const cases: Cases = {
  shape: (random) => [
    predict(random, 'predict', [2, 3, 1], 'tanh'),
    r2('r-squared', [1, 2, 3], [1, 2, 2]),
    train(random, 'two-epochs-of-three-batches', { rows: 5, batch: 2, epochs: 2, sizes: [2, 2, 3, 1], rate: 0.1, alpha: 0.1 }),
  ],
  predict: (random) => [
    { id: 'one-neuron', call: 'predict', args: [oneNeuron, [[1, 0.5], [0, 0], [-2, 1]]] },
    predict(random, 'tanh', [2, 4, 1], 'tanh'),
    predict(random, 'relu', [3, 5, 1], 'relu'),
    predict(random, 'two-hidden-layers', [2, 3, 4, 1], 'sigmoid'),
  ],
  r2: (random) => [
    r2('perfect', [1, 2, 4], [1, 2, 4]),
    r2('always-the-mean', [1, 2, 6], [3, 3, 3]),
    r2('worse-than-the-mean', [1, 2, 6], [6, 2, 1]),
    r2('one-off', [1, 2, 3, 6], [1, 2, 3, 4]),
    drawnR2(random, 'good', 8, 0.2),
    drawnR2(random, 'poor', 6, 0.8),
  ],
  'values-hidden': (random) => [
    predict(random, 'no-hidden-layer', [random.integer(2, 4), 1], 'tanh'),
    predict(random, 'one-hidden-layer', [2, random.integer(3, 6), 1], 'relu'),
    predict(random, 'two-hidden-layers', [3, random.integer(3, 6), 3, 1], 'tanh'),
    drawnR2(random, 'good', random.integer(6, 12), 0.3),
    drawnR2(random, 'poor', random.integer(6, 12), 0.9),
  ],
  'first-steps': (random) => [
    { id: 'one-neuron-one-step', call: 'train', args: [[[1, 0.5], [-2, 1]], [1, 0], oneNeuron, [[[0, 1]]], 0.1, 0.25] },
    { id: 'one-neuron-without-penalty', call: 'train', args: [[[1, 0.5], [-2, 1]], [0, 1], oneNeuron, [[[1], [0]]], 0.1, 0] },
    train(random, 'tanh', { rows: 6, batch: 6, epochs: 2, sizes: [2, 3, 1], rate: 0.2, alpha: 0.1 }),
    train(random, 'relu', { rows: 6, batch: 6, epochs: 2, sizes: [2, 4, 1], hidden: 'relu', rate: 0.2, alpha: 0.05 }),
    train(random, 'sigmoid-two-hidden-layers', { rows: 5, batch: 3, epochs: 1, sizes: [2, 3, 2, 1], hidden: 'sigmoid', rate: 0.3, alpha: 0.2 }),
    train(random, 'linear-hidden-layer', { rows: 5, batch: 5, epochs: 2, sizes: [2, 3, 1], hidden: 'linear', rate: 0.1, alpha: 0.05 }),
    train(random, 'smaller-last-batch', { rows: 5, batch: 4, epochs: 1, sizes: [2, 3, 1], rate: 0.2, alpha: 0.1 }),
  ],
  'first-steps-hidden': (random) => [
    train(random, 'no-hidden-layer', { rows: 7, batch: 4, epochs: 1, sizes: [2, 1], rate: 0.2, alpha: 0.1 }),
    train(random, 'tanh', { rows: random.integer(6, 9), batch: 4, epochs: 1, sizes: [2, 4, 1], rate: 0.2, alpha: 0.05 }),
    train(random, 'relu', { rows: random.integer(6, 9), batch: 5, epochs: 1, sizes: [2, 5, 1], hidden: 'relu', rate: 0.1, alpha: 0.1 }),
    train(random, 'sigmoid', { rows: 7, batch: 7, epochs: 2, sizes: [2, 3, 3, 1], hidden: 'sigmoid', rate: 0.3, alpha: 0.1 }),
  ],
  'held-out': (random) => [
    train(random, 'tanh', { rows: 40, batch: 8, epochs: 14, sizes: [2, 6, 1], rate: 0.15, alpha: 0.001 }),
    train(random, 'relu', { rows: 40, batch: 8, epochs: 12, sizes: [2, 6, 1], hidden: 'relu', rate: 0.1, alpha: 0.002 }),
  ],
  curve: (random) => [
    train(random, 'tanh', { rows: 30, batch: 8, epochs: 10, sizes: [2, 5, 1], rate: 0.15, alpha: 0.01 }),
    train(random, 'relu', { rows: 26, batch: 6, epochs: 8, sizes: [2, 6, 1], hidden: 'relu', rate: 0.1, alpha: 0.02 }),
    train(random, 'whole-set-at-once', { rows: 20, batch: 20, epochs: 30, sizes: [2, 4, 3, 1], rate: 0.2, alpha: 0.03 }),
  ],
  'curve-hidden': (random) => [
    train(random, 'tanh', { rows: random.integer(28, 34), batch: 9, epochs: 10, sizes: [2, 5, 1], rate: 0.15, alpha: 0.01 }),
    train(random, 'relu', { rows: random.integer(25, 29), batch: 6, epochs: 8, sizes: [2, 6, 1], hidden: 'relu', rate: 0.08, alpha: 0.02 }),
    train(random, 'two-hidden-layers', { rows: 24, batch: 10, epochs: 14, sizes: [2, 4, 3, 1], rate: 0.2, alpha: 0.02 }),
    train(random, 'linear', { rows: 20, batch: 20, epochs: 40, sizes: [2, 1], rate: 0.2, alpha: 0.1 }),
  ],
};
