import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'tanh' | 'relu' | 'sigmoid' | 'softmax';

/**
 * Fisher's Iris data (1936) in the form of scikit-learn's load_iris, from the UCI Machine Learning Repository (CC BY 4.0): fifty
 * flowers of each species; length and width of sepal and petal, in millimetres.
 */
const IRIS = [
  // setosa
  `51 35 14 2, 49 30 14 2, 47 32 13 2, 46 31 15 2, 50 36 14 2, 54 39 17 4, 46 34 14 3, 50 34 15 2, 44 29 14 2, 49 31 15 1,
   54 37 15 2, 48 34 16 2, 48 30 14 1, 43 30 11 1, 58 40 12 2, 57 44 15 4, 54 39 13 4, 51 35 14 3, 57 38 17 3, 51 38 15 3,
   54 34 17 2, 51 37 15 4, 46 36 10 2, 51 33 17 5, 48 34 19 2, 50 30 16 2, 50 34 16 4, 52 35 15 2, 52 34 14 2, 47 32 16 2,
   48 31 16 2, 54 34 15 4, 52 41 15 1, 55 42 14 2, 49 31 15 2, 50 32 12 2, 55 35 13 2, 49 36 14 1, 44 30 13 2, 51 34 15 2,
   50 35 13 3, 45 23 13 3, 44 32 13 2, 50 35 16 6, 51 38 19 4, 48 30 14 3, 51 38 16 2, 46 32 14 2, 53 37 15 2, 50 33 14 2`,
  // versicolor
  `70 32 47 14, 64 32 45 15, 69 31 49 15, 55 23 40 13, 65 28 46 15, 57 28 45 13, 63 33 47 16, 49 24 33 10, 66 29 46 13,
   52 27 39 14, 50 20 35 10, 59 30 42 15, 60 22 40 10, 61 29 47 14, 56 29 36 13, 67 31 44 14, 56 30 45 15, 58 27 41 10,
   62 22 45 15, 56 25 39 11, 59 32 48 18, 61 28 40 13, 63 25 49 15, 61 28 47 12, 64 29 43 13, 66 30 44 14, 68 28 48 14,
   67 30 50 17, 60 29 45 15, 57 26 35 10, 55 24 38 11, 55 24 37 10, 58 27 39 12, 60 27 51 16, 54 30 45 15, 60 34 45 16,
   67 31 47 15, 63 23 44 13, 56 30 41 13, 55 25 40 13, 55 26 44 12, 61 30 46 14, 58 26 40 12, 50 23 33 10, 56 27 42 13,
   57 30 42 12, 57 29 42 13, 62 29 43 13, 51 25 30 11, 57 28 41 13`,
  // virginica
  `63 33 60 25, 58 27 51 19, 71 30 59 21, 63 29 56 18, 65 30 58 22, 76 30 66 21, 49 25 45 17, 73 29 63 18, 67 25 58 18,
   72 36 61 25, 65 32 51 20, 64 27 53 19, 68 30 55 21, 57 25 50 20, 58 28 51 24, 64 32 53 23, 65 30 55 18, 77 38 67 22,
   77 26 69 23, 60 22 50 15, 69 32 57 23, 56 28 49 20, 77 28 67 20, 63 27 49 18, 67 33 57 21, 72 32 60 18, 62 28 48 18,
   61 30 49 18, 64 28 56 21, 72 30 58 16, 74 28 61 19, 79 38 64 20, 64 28 56 22, 63 28 51 15, 61 26 56 14, 77 30 61 23,
   63 34 56 24, 64 31 55 18, 60 30 48 18, 69 31 54 21, 67 31 56 24, 69 31 51 23, 58 27 51 19, 68 32 59 23, 67 33 57 25,
   67 30 52 23, 63 25 50 19, 65 30 52 20, 62 34 54 23, 59 30 51 18`,
];

const FLOWERS = IRIS.flatMap((species, label) => species.split(',').map((flower) => ({ size: flower.trim().split(' ').map(Number), label })));

/** Columns less the mean, over the deviation, of the training rows. */
function standardise(sizes: number[][], trainRows: number[]): number[][] {
  const columns = sizes[0].map((_, j) => {
    const values = trainRows.map((row) => sizes[row][j]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, deviation };
  });
  return sizes.map((row) => row.map((value, j) => Number(((value - columns[j].mean) / columns[j].deviation).toFixed(4)) + 0));
}

/** So many flowers of each species, in random order; the rows that training may use and the others mixed. */
function flowers(random: Random, trainEach: number, heldOutEach: number) {
  const drawn = [0, 1, 2].flatMap((label) =>
    random
      .shuffle(FLOWERS.filter((flower) => flower.label === label))
      .slice(0, trainEach + heldOutEach)
      .map((flower, i) => ({ ...flower, isForTraining: i < trainEach })),
  );
  const rows = random.shuffle(drawn);
  const trainRows = rows.flatMap(({ isForTraining }, row) => (isForTraining ? [row] : []));
  return { x: standardise(rows.map(({ size }) => size), trainRows), y: rows.map(({ label }) => label), trainRows };
}

/** sizes: inputs, hidden layers, classes. */
const network = (random: Random, sizes: number[], hidden: Activation) =>
  sizes.slice(1).map((units, l) => ({
    W: random.matrix(sizes[l], units, { scale: 0.6 }),
    b: random.normals(units, { scale: 0.1 }),
    activation: l === sizes.length - 2 ? ('softmax' as const) : hidden,
  }));

/** Every epoch goes through all training rows in another order; the last batch has what is left. */
const miniBatches = (random: Random, rows: number[], size: number, epochs: number) =>
  Array.from({ length: epochs }, () => {
    const order = random.shuffle(rows);
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, b) => order.slice(b * size, (b + 1) * size));
  });

interface Plan {
  /** Flowers of each species. */
  each: number;
  heldOutEach?: number;
  batch: number;
  epochs: number;
  sizes: number[];
  hidden?: Activation;
  rate: number;
  epsilon?: number;
  betas?: [number, number];
}

const train = (random: Random, id: string, plan: Plan) => {
  const { each, heldOutEach = 1, batch, epochs, sizes, hidden = 'tanh', rate, epsilon = 1e-7, betas = [0.9, 0.999] } = plan;
  const { x, y, trainRows } = flowers(random, each, heldOutEach);
  const optimiser = { learningRate: rate, beta1: betas[0], beta2: betas[1], epsilon };
  return { id, call: 'train', args: [x, y, network(random, sizes, hidden), miniBatches(random, trainRows, batch, epochs), optimiser] };
};

const predict = (random: Random, id: string, sizes: number[], hidden: Activation) => ({
  id,
  call: 'predict',
  args: [network(random, sizes, hidden), random.matrix(random.integer(3, 5), sizes[0])],
});

const confusion = (id: string, y: number[], output: number[][]) => ({ id, call: 'confusion', args: [y, output] });

/** The largest of each row stands out; right for some rows, wrong for the others. */
const drawnConfusion = (random: Random, id: string, rows: number, classes: number) => {
  const y = Array.from({ length: rows }, () => random.integer(0, classes - 1));
  const output = y.map((label, r) => {
    const largest = r % 3 === 0 ? (label + 1) % classes : label;
    return Array.from({ length: classes }, (_, j) => random.integer(10, 300) / 1000 + (j === largest ? 0.5 : 0));
  });
  return confusion(id, y, output);
};

export const cases: Cases = {
  shape: (random) => [
    predict(random, 'predict', [4, 5, 3], 'tanh'),
    train(random, 'two-epochs', { each: 2, batch: 4, epochs: 2, sizes: [4, 5, 3], rate: 0.05 }),
    drawnConfusion(random, 'confusion-of-four-classes', 6, 4),
  ],
  predict: (random) => [
    predict(random, 'no-hidden-layer', [4, 3], 'tanh'),
    predict(random, 'tanh', [4, 5, 3], 'tanh'),
    predict(random, 'relu', [4, 6, 3], 'relu'),
    predict(random, 'two-layers-of-sigmoid', [3, 4, 4, 5], 'sigmoid'),
  ],
  confusion: () => [
    confusion('all-right', [0, 2, 1, 2], [[0.8, 0.1, 0.1], [0.1, 0.2, 0.7], [0.2, 0.6, 0.2], [0, 0.3, 0.7]]),
    confusion('a-wrong-one', [0, 1, 1, 2], [[0.7, 0.2, 0.1], [0.2, 0.3, 0.5], [0.1, 0.8, 0.1], [0.1, 0.1, 0.8]]),
    confusion('always-the-same-class', [0, 1, 2, 2], [[0.5, 0.3, 0.2], [0.4, 0.3, 0.3], [0.6, 0.2, 0.2], [0.9, 0, 0.1]]),
    confusion('one-row', [2], [[0.1, 0.6, 0.3]]),
    confusion('a-class-that-never-occurs', [0, 1, 0], [[0.1, 0.2, 0.7], [0.6, 0.3, 0.1], [0.8, 0.1, 0.1]]),
    // Whole scores, so that a tie is one in every precision.
    confusion('ties', [0, 1, 2], [[2, 2, 1], [0, 3, 3], [1, 1, 1]]),
    confusion('a-tie-of-two-classes', [1, 0, 1, 1], [[1, 1], [2, 2], [0, 1], [1, 0]]),
  ],
  'values-hidden': (random) => [
    predict(random, 'classes-of-relu', [4, random.integer(4, 6), 3], 'relu'),
    predict(random, 'classes-of-tanh', [4, random.integer(4, 6), 3, 4], 'tanh'),
    drawnConfusion(random, 'three-classes', random.integer(12, 20), 3),
    drawnConfusion(random, 'many-classes', random.integer(15, 25), 5),
    confusion('ties', [2, 1, 0, 1], random.shuffle([[1, 2, 2], [3, 1, 3], [4, 4, 0], [0, 2, 1]])),
  ],
  // A large epsilon shows where it stands, and whether the gradient is averaged: otherwise Adam hardly minds its size.
  'first-steps': (random) => [
    train(random, 'one-step', { each: 2, batch: 6, epochs: 1, sizes: [4, 3], rate: 0.1, epsilon: 0.1 }),
    train(random, 'two-epochs-of-two-batches', { each: 3, batch: 5, epochs: 2, sizes: [4, 4, 3], rate: 0.05 }),
    train(random, 'relu-with-a-large-epsilon', { each: 3, batch: 6, epochs: 2, sizes: [4, 5, 3], hidden: 'relu', rate: 0.2, epsilon: 0.5 }),
    train(random, 'two-layers-of-sigmoid', { each: 2, batch: 3, epochs: 2, sizes: [4, 3, 4, 3], hidden: 'sigmoid', rate: 0.1, epsilon: 0.05 }),
    train(random, 'other-betas', { each: 2, batch: 4, epochs: 3, sizes: [4, 3, 3], rate: 0.1, epsilon: 0.01, betas: [0.5, 0.8] }),
  ],
  'first-steps-hidden': (random) => [
    train(random, 'no-hidden-layer', { each: 3, batch: 5, epochs: 2, sizes: [4, 3], rate: 0.1 }),
    train(random, 'tanh', { each: random.integer(3, 4), batch: 4, epochs: 2, sizes: [4, 5, 3], rate: 0.1, epsilon: 0.2 }),
    train(random, 'relu', { each: random.integer(3, 4), batch: 4, epochs: 2, sizes: [4, 5, 3], hidden: 'relu', rate: 0.1, epsilon: 0.1 }),
    train(random, 'other-betas', { each: 3, batch: 4, epochs: 2, sizes: [4, 4, 3], hidden: 'sigmoid', rate: 0.1, epsilon: 0.01, betas: [0.7, 0.9] }),
  ],
  'held-out': (random) => [
    train(random, 'tanh', { each: 20, heldOutEach: 25, batch: 12, epochs: 8, sizes: [4, 6, 3], rate: 0.05 }),
    train(random, 'no-hidden-layer', { each: 20, heldOutEach: 25, batch: 60, epochs: 30, sizes: [4, 3], rate: 0.1 }),
  ],
  curve: (random) => [
    train(random, 'tanh', { each: 14, batch: 16, epochs: 7, sizes: [4, 6, 3], rate: 0.03 }),
    train(random, 'sigmoid', { each: 12, batch: 10, epochs: 6, sizes: [4, 5, 4, 3], hidden: 'sigmoid', rate: 0.05, epsilon: 0.02 }),
    train(random, 'whole-set-at-once', { each: 16, batch: 48, epochs: 25, sizes: [4, 3], rate: 0.1, epsilon: 0.1 }),
  ],
  'curve-hidden': (random) => [
    train(random, 'tanh', { each: random.integer(13, 16), heldOutEach: 15, batch: 16, epochs: 7, sizes: [4, 6, 3], rate: 0.03 }),
    train(random, 'no-hidden-layer', { each: 15, heldOutEach: 15, batch: 45, epochs: 25, sizes: [4, 3], rate: 0.1, epsilon: 0.05 }),
    train(random, 'relu', { each: 12, heldOutEach: 15, batch: 10, epochs: 6, sizes: [4, 6, 3], hidden: 'relu', rate: 0.05, epsilon: 0.1 }),
    train(random, 'other-betas', { each: 10, heldOutEach: 15, batch: 7, epochs: 6, sizes: [4, 5, 3], rate: 0.05, betas: [0.8, 0.95] }),
  ],
};
