import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';

/** sizes: inputs, then the units of each layer. */
const network = (random: Random, sizes: number[], activations: Activation[]): Layer[] =>
  activations.map((activation, l) => ({
    W: random.matrix(sizes[l], sizes[l + 1], { scale: 0.8 }),
    b: random.normals(sizes[l + 1], { scale: 0.3 }),
    activation,
  }));

function targets(random: Random, rows: number, outputs: number, loss: Loss): number[][] {
  if (loss === 'mse') return random.matrix(rows, outputs);
  // Every class occurs where there are rows enough.
  const classes = random.shuffle(Array.from({ length: rows }, (_, r) => r % Math.max(outputs, 2)));
  if (loss === 'binary-cross-entropy') return classes.map((label) => [label]);
  return classes.map((label) => Array.from({ length: outputs }, (_, j) => (j === label ? 1 : 0)));
}

interface Plan {
  rows: number;
  sizes: number[];
  activations: Activation[];
  loss: Loss;
}

const run = (random: Random, id: string, call: 'meanLoss' | 'gradients', { rows, sizes, activations, loss }: Plan) => ({
  id,
  call,
  args: [
    network(random, sizes, activations),
    random.matrix(rows, sizes[0]),
    targets(random, rows, sizes[sizes.length - 1], loss),
    loss,
  ],
});

const HIDDEN: Activation[] = ['relu', 'sigmoid', 'tanh'];
const BINARY: Plan = { rows: 5, sizes: [3, 4, 1], activations: ['tanh', 'sigmoid'], loss: 'binary-cross-entropy' };
const CLASSES: Plan = { rows: 6, sizes: [3, 4, 3], activations: ['relu', 'softmax'], loss: 'cross-entropy' };
const NUMBERS: Plan = { rows: 4, sizes: [2, 3, 2], activations: ['sigmoid', 'linear'], loss: 'mse' };

const oneNeuron: Layer[] = [{ W: [[0.5], [-1]], b: [0.25], activation: 'sigmoid' }];

/** In the first row the sums of the first two hidden units are 0, that of the third is negative. */
const atZero = (id: string, activation: Activation, y: number[][], loss: Loss) => ({
  id,
  call: 'gradients',
  args: [
    [
      { W: [[1, -2, -1], [-1, 2, -1]], b: [0, 0, -1], activation: 'relu' },
      { W: [[0.5], [-0.75], [1.25]], b: [0.25], activation },
    ],
    [[1, 1], [2, 1], [-1, -3]],
    y,
    loss,
  ],
});

export const cases: Cases = {
  shape: (random) => [
    run(random, 'loss', 'meanLoss', BINARY),
    run(random, 'two-layers', 'gradients', CLASSES),
    run(random, 'three-layers', 'gradients', { rows: 2, sizes: [2, 5, 3, 1], activations: ['relu', 'tanh', 'linear'], loss: 'mse' }),
  ],
  loss: (random) => [
    { id: 'one-neuron', call: 'meanLoss', args: [oneNeuron, [[1, 0.5], [-2, 1]], [[1], [0]], 'binary-cross-entropy'] },
    run(random, 'binary', 'meanLoss', BINARY),
    run(random, 'classes', 'meanLoss', CLASSES),
    run(random, 'numbers', 'meanLoss', NUMBERS),
    run(random, 'numbers-of-three', 'meanLoss', { rows: 3, sizes: [2, 3], activations: ['tanh'], loss: 'mse' }),
    run(random, 'four-classes', 'meanLoss', { rows: 4, sizes: [2, 3, 4], activations: ['tanh', 'softmax'], loss: 'cross-entropy' }),
  ],
  'loss-hidden': (random) => [
    run(random, 'binary', 'meanLoss', { ...BINARY, rows: random.integer(3, 7) }),
    run(random, 'classes', 'meanLoss', { ...CLASSES, rows: random.integer(3, 7) }),
    run(random, 'numbers', 'meanLoss', { ...NUMBERS, rows: random.integer(3, 7) }),
    run(random, 'numbers-of-four', 'meanLoss', { rows: 3, sizes: [2, 4], activations: ['linear'], loss: 'mse' }),
  ],
  'cross-entropies': (random) => [
    { id: 'one-neuron', call: 'gradients', args: [oneNeuron, [[1, 0.5], [-2, 1]], [[1], [0]], 'binary-cross-entropy'] },
    run(random, 'one-layer', 'gradients', { rows: 4, sizes: [3, 2], activations: ['softmax'], loss: 'cross-entropy' }),
    run(random, 'binary', 'gradients', BINARY),
    run(random, 'classes', 'gradients', { ...CLASSES, activations: ['tanh', 'softmax'] }),
    run(random, 'two-hidden-layers', 'gradients', {
      rows: 5,
      sizes: [2, 4, 3, 3],
      activations: ['sigmoid', 'relu', 'softmax'],
      loss: 'cross-entropy',
    }),
    run(random, 'one-row', 'gradients', { ...BINARY, rows: 1 }),
  ],
  'squared-error': (random) => [
    { id: 'one-neuron', call: 'gradients', args: [oneNeuron, [[1, 0.5], [-2, 1]], [[0.75], [-0.5]], 'mse'] },
    run(random, 'one-linear-layer', 'gradients', { rows: 4, sizes: [3, 2], activations: ['linear'], loss: 'mse' }),
    run(random, 'numbers', 'gradients', NUMBERS),
    run(random, 'one-row', 'gradients', { ...NUMBERS, rows: 1 }),
    run(random, 'tanh-at-the-output', 'gradients', { rows: 5, sizes: [3, 4, 2], activations: ['relu', 'tanh'], loss: 'mse' }),
    run(random, 'sigmoid-at-the-output', 'gradients', { rows: 3, sizes: [2, 3, 3, 2], activations: ['tanh', 'tanh', 'sigmoid'], loss: 'mse' }),
  ],
  'relu-at-zero': () => [
    atZero('probability', 'sigmoid', [[1], [0], [1]], 'binary-cross-entropy'),
    atZero('number', 'linear', [[2.5], [-1.5], [0.5]], 'mse'),
  ],
  'gradients-hidden': (random) => [
    run(random, 'binary', 'gradients', { ...BINARY, rows: random.integer(3, 6), activations: [random.pick(HIDDEN), 'sigmoid'] }),
    run(random, 'binary-deep', 'gradients', { ...BINARY, sizes: [2, 4, 3, 1], activations: [...random.shuffle(HIDDEN).slice(1), 'sigmoid'] }),
    run(random, 'classes', 'gradients', { ...CLASSES, rows: random.integer(3, 7), activations: [random.pick(HIDDEN), 'softmax'] }),
    run(random, 'classes-deep', 'gradients', {
      ...CLASSES,
      sizes: [3, 5, 4, 4, 3],
      activations: [...random.shuffle(HIDDEN), 'softmax'],
    }),
    run(random, 'numbers', 'gradients', { ...NUMBERS, rows: random.integer(2, 5) }),
    run(random, 'bounded-numbers', 'gradients', { ...NUMBERS, activations: ['tanh', 'tanh'] }),
    run(random, 'numbers-deep', 'gradients', { ...NUMBERS, sizes: [2, 4, 4, 3], activations: ['relu', 'sigmoid', 'sigmoid'] }),
  ],
};
