import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

const HIDDEN: Activation[] = ['relu', 'leaky-relu', 'elu', 'sigmoid', 'tanh'];

/** sizes: inputs, then the units of each layer. */
const network = (random: Random, sizes: number[], activations: Activation[]): Layer[] =>
  activations.map((activation, l) => ({
    W: random.matrix(sizes[l], sizes[l + 1]),
    b: random.normals(sizes[l + 1], { scale: 0.5 }),
    activation,
  }));

interface Plan {
  rows: number;
  sizes: number[];
  activations: Activation[];
}

const run = (random: Random, id: string, call: 'forward' | 'predict', { rows, sizes, activations }: Plan) => ({
  id,
  call,
  args: [network(random, sizes, activations), random.matrix(rows, sizes[0])],
});

/** Sums on both sides of 0, whatever the draw. */
const SIGNS = [[1.5, -0.5], [-1.25, 2], [0.25, -2.5]];
const oneLayer = (activation: Activation) => ({
  id: activation,
  call: 'predict',
  args: [[{ W: [[1, -0.5, 0.75], [0.5, 1, -1.25]], b: [0.25, -0.75, 0.5], activation }], SIGNS],
});

/** Halves and steps of 250: exact in float32, where a rounded sum of some hundreds would move a softmax. */
const large = (random: Random, id: string, call: 'forward' | 'predict', activations: Activation[]) => {
  const units = activations.map((_, l) => (l === activations.length - 1 ? 2 : 3));
  const layers = activations.map((activation, l) => ({
    W: Array.from({ length: l === 0 ? 2 : units[l - 1] }, () => Array.from({ length: units[l] }, () => random.pick([-1.5, -1, -0.5, 0.5, 1, 1.5]))),
    b: units[l] === 3 ? [0.5, -0.25, 0.75] : [0.5, -0.25],
    activation,
  }));
  const hundreds = () => random.pick([-1, 1]) * 250 * random.integer(4, 8);
  return { id, call, args: [layers, [[hundreds(), hundreds()], [hundreds(), hundreds()], [0.5, 0.25]]] };
};

export const cases: Cases = {
  shape: (random) => [
    run(random, 'forward', 'forward', { rows: 4, sizes: [3, 5, 2], activations: ['tanh', 'softmax'] }),
    run(random, 'forward-one-row', 'forward', { rows: 1, sizes: [2, 4, 3, 1], activations: ['relu', 'relu', 'sigmoid'] }),
    run(random, 'predict', 'predict', { rows: 4, sizes: [3, 5, 2], activations: ['tanh', 'softmax'] }),
  ],
  'one-layer': () => [
    oneLayer('linear'),
    oneLayer('relu'),
    oneLayer('leaky-relu'),
    oneLayer('elu'),
    oneLayer('sigmoid'),
    oneLayer('tanh'),
    oneLayer('softmax'),
    {
      id: 'one-neuron',
      call: 'predict',
      args: [[{ W: [[0.5], [-1]], b: [0.25], activation: 'sigmoid' }], [[1, 0.5], [-2, 1]]],
    },
    {
      id: 'leaky-relu-of-one-number',
      call: 'predict',
      args: [[{ W: [[1]], b: [0], activation: 'leaky-relu' }], [[-3], [2]]],
    },
    { id: 'elu-of-one-number', call: 'predict', args: [[{ W: [[1]], b: [0], activation: 'elu' }], [[-3], [2]]] },
  ],
  networks: (random) => [
    run(random, 'relu-then-softmax', 'forward', { rows: 3, sizes: [2, 4, 3], activations: ['relu', 'softmax'] }),
    run(random, 'tanh-then-sigmoid', 'forward', { rows: 4, sizes: [3, 4, 1], activations: ['tanh', 'sigmoid'] }),
    run(random, 'every-kind', 'forward', {
      rows: 3,
      sizes: [3, 4, 5, 4, 3, 2],
      activations: ['leaky-relu', 'elu', 'tanh', 'relu', 'linear'],
    }),
    run(random, 'predict-classes', 'predict', { rows: 3, sizes: [2, 4, 3], activations: ['relu', 'softmax'] }),
    run(random, 'predict-one-probability', 'predict', { rows: 4, sizes: [3, 4, 1], activations: ['tanh', 'sigmoid'] }),
    run(random, 'predict-a-number', 'predict', { rows: 3, sizes: [2, 3, 2], activations: ['sigmoid', 'linear'] }),
  ],
  'networks-hidden': (random) => [
    run(random, 'classes', 'forward', { rows: random.integer(2, 5), sizes: [3, 5, 4], activations: [random.pick(HIDDEN), 'softmax'] }),
    run(random, 'mixed', 'forward', {
      rows: 3,
      sizes: [2, 4, random.integer(3, 5), 3, 4, 1],
      activations: [...random.shuffle(HIDDEN).slice(0, 4), 'sigmoid'],
    }),
    run(random, 'deep', 'predict', {
      rows: 2,
      sizes: [3, 4, 4, 3, 4, 4, 3],
      activations: [...random.shuffle(HIDDEN), 'softmax'],
    }),
    run(random, 'one-probability', 'predict', { rows: random.integer(2, 5), sizes: [4, 3, 1], activations: [random.pick(HIDDEN), 'sigmoid'] }),
    run(random, 'one-row', 'predict', { rows: 1, sizes: [2, 5, 3], activations: [random.pick(HIDDEN), 'softmax'] }),
  ],
  stable: () => [
    {
      id: 'softmax-of-a-thousand',
      call: 'predict',
      args: [[{ W: [[1, 1], [0, 1]], b: [0, 0], activation: 'softmax' }], [[1000, 0.5], [-1000, 2], [1000, -1000]]],
    },
    {
      id: 'two-layers',
      call: 'forward',
      args: [
        [
          { W: [[1, -1], [0.5, 0.5]], b: [0, 0], activation: 'elu' },
          { W: [[1, 0.5], [-1, 1]], b: [0.5, 0], activation: 'softmax' },
        ],
        [[1000, -500], [-1000, 1500], [0.5, 0.25]],
      ],
    },
    {
      id: 'tanh-and-sigmoid',
      call: 'forward',
      args: [
        [
          { W: [[1, -1], [1, 1]], b: [0, 0], activation: 'tanh' },
          { W: [[800, -800], [800, -800]], b: [0.5, 0.25], activation: 'sigmoid' },
        ],
        [[1000, 0], [0, -1000], [400, 400]],
      ],
    },
  ],
  'stable-hidden': (random) => [
    large(random, 'relu-then-softmax', 'forward', ['relu', 'softmax']),
    large(random, 'elu-then-softmax', 'predict', ['elu', 'softmax']),
    large(random, 'tanh-then-softmax', 'forward', ['tanh', 'softmax']),
    large(random, 'softmax-alone', 'predict', ['softmax']),
    large(random, 'sigmoid-alone', 'predict', ['sigmoid']),
  ],
};
