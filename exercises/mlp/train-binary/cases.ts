import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'tanh' | 'relu' | 'sigmoid';

const rounded = (value: number) => Number(value.toFixed(4)) + 0;

/** Two interleaved half moons with noise: no straight line parts them. checks.ts draws its held-out points from the same moons. */
function moons(random: Random, n: number) {
  const y = random.shuffle(Array.from({ length: n }, (_, i) => i % 2));
  const x = y.map((label) => {
    const angle = Math.PI * random.uniform();
    const [right, up] = label === 0 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
    return [rounded(right + random.normal(0, 0.15)), rounded(up + random.normal(0, 0.15))];
  });
  return { x, y };
}

/** sizes: inputs, hidden layers, 1 output. */
const network = (random: Random, sizes: number[], hidden: Activation) =>
  sizes.slice(1).map((units, l) => ({
    W: random.matrix(sizes[l], units, { scale: 0.8 }),
    b: random.normals(units, { scale: 0.1 }),
    activation: l === sizes.length - 2 ? ('sigmoid' as const) : hidden,
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
  hidden: Activation;
  rate: number;
}

const train = (random: Random, id: string, { rows, batch, epochs, sizes, hidden, rate }: Plan) => {
  const { x, y } = moons(random, rows);
  return { id, call: 'train', args: [x, y, network(random, sizes, hidden), miniBatches(random, rows, batch, epochs), rate] };
};

const predict = (random: Random, id: string, sizes: number[], hidden: Activation) => ({
  id,
  call: 'predict',
  args: [network(random, sizes, hidden), random.matrix(random.integer(3, 6), sizes[0])],
});

const oneNeuron = [{ W: [[0.5], [-1]], b: [0.25], activation: 'sigmoid' }];

export const cases: Cases = {
  shape: (random) => [
    predict(random, 'predict', [2, 3, 1], 'tanh'),
    train(random, 'one-epoch', { rows: 6, batch: 3, epochs: 1, sizes: [2, 3, 1], hidden: 'tanh', rate: 0.1 }),
    train(random, 'two-epochs-of-three-batches', { rows: 5, batch: 2, epochs: 2, sizes: [2, 2, 3, 1], hidden: 'relu', rate: 0.1 }),
  ],
  predict: (random) => [
    { id: 'one-neuron', call: 'predict', args: [oneNeuron, [[1, 0.5], [0, 0], [-2, 1]]] },
    predict(random, 'tanh', [2, 4, 1], 'tanh'),
    predict(random, 'relu', [3, 5, 1], 'relu'),
    predict(random, 'sigmoid', [2, 3, 1], 'sigmoid'),
    predict(random, 'two-hidden-layers', [2, 3, 4, 1], 'tanh'),
  ],
  'predict-hidden': (random) => [
    predict(random, 'no-hidden-layer', [random.integer(2, 4), 1], 'tanh'),
    predict(random, 'tanh', [2, random.integer(3, 6), 1], 'tanh'),
    predict(random, 'relu', [3, random.integer(4, 6), 3, 1], 'relu'),
    predict(random, 'sigmoid', [2, random.integer(3, 6), 1], 'sigmoid'),
  ],
  'first-steps': (random) => [
    { id: 'one-neuron-one-step', call: 'train', args: [[[1, 0.5], [-2, 1]], [1, 0], oneNeuron, [[[0, 1]]], 0.5] },
    { id: 'one-neuron-one-row-each', call: 'train', args: [[[1, 0.5], [-2, 1]], [0, 1], oneNeuron, [[[1], [0]]], 0.5] },
    train(random, 'tanh', { rows: 6, batch: 6, epochs: 1, sizes: [2, 3, 1], hidden: 'tanh', rate: 0.8 }),
    train(random, 'relu', { rows: 6, batch: 6, epochs: 2, sizes: [2, 4, 1], hidden: 'relu', rate: 0.8 }),
    train(random, 'sigmoid-two-hidden-layers', { rows: 5, batch: 3, epochs: 1, sizes: [2, 3, 2, 1], hidden: 'sigmoid', rate: 0.8 }),
    train(random, 'smaller-last-batch', { rows: 5, batch: 4, epochs: 1, sizes: [2, 3, 1], hidden: 'tanh', rate: 0.8 }),
  ],
  'first-steps-hidden': (random) => [
    train(random, 'no-hidden-layer', { rows: 7, batch: 4, epochs: 1, sizes: [2, 1], hidden: 'tanh', rate: 0.5 }),
    train(random, 'tanh', { rows: random.integer(6, 9), batch: 4, epochs: 1, sizes: [2, 4, 1], hidden: 'tanh', rate: 0.8 }),
    train(random, 'relu', { rows: random.integer(6, 9), batch: 5, epochs: 1, sizes: [2, 5, 1], hidden: 'relu', rate: 0.8 }),
    train(random, 'sigmoid', { rows: 7, batch: 7, epochs: 2, sizes: [2, 3, 3, 1], hidden: 'sigmoid', rate: 0.8 }),
  ],
  'held-out': (random) => [
    train(random, 'tanh', { rows: 40, batch: 10, epochs: 15, sizes: [2, 5, 1], hidden: 'tanh', rate: 0.7 }),
    train(random, 'relu', { rows: 40, batch: 8, epochs: 15, sizes: [2, 6, 1], hidden: 'relu', rate: 0.3 }),
  ],
  curve: (random) => [
    train(random, 'tanh', { rows: 30, batch: 8, epochs: 10, sizes: [2, 5, 1], hidden: 'tanh', rate: 0.6 }),
    train(random, 'relu', { rows: 26, batch: 6, epochs: 8, sizes: [2, 6, 1], hidden: 'relu', rate: 0.25 }),
    train(random, 'whole-set-at-once', { rows: 20, batch: 20, epochs: 25, sizes: [2, 4, 3, 1], hidden: 'tanh', rate: 0.4 }),
  ],
  'curve-hidden': (random) => [
    train(random, 'tanh', { rows: random.integer(28, 34), batch: 9, epochs: 10, sizes: [2, 5, 1], hidden: 'tanh', rate: 0.6 }),
    train(random, 'relu', { rows: random.integer(25, 29), batch: 6, epochs: 10, sizes: [2, 6, 1], hidden: 'relu', rate: 0.25 }),
    train(random, 'two-hidden-layers', { rows: 24, batch: 10, epochs: 14, sizes: [2, 4, 3, 1], hidden: 'tanh', rate: 0.7 }),
    train(random, 'one-row-at-a-time', { rows: 16, batch: 1, epochs: 5, sizes: [2, 4, 1], hidden: 'sigmoid', rate: 0.6 }),
  ],
};
