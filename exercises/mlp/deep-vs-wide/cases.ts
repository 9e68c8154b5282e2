import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh';

const size = (sizes: number[]) => ({ id: `sizes-${sizes.join('-')}`, call: 'networkSize', args: [sizes] });

const drawnSize = (random: Random, id: string, depth: number) => ({
  id,
  call: 'networkSize',
  args: [Array.from({ length: depth + 1 }, () => random.integer(1, 90))],
});

interface Plan {
  depth: number;
  width: number;
  hidden: Activation;
  rows?: number;
  outputs?: number;
}

/** `depth` layers, the last of them linear. Weights of the usual size: those of relu larger, so that the sums keep theirs. */
const flow = (random: Random, id: string, { depth, width, hidden, rows = 5, outputs = 1 }: Plan) => {
  const sizes = [3, ...Array.from({ length: depth - 1 }, () => width), outputs];
  const layers = sizes.slice(1).map((units, l) => ({
    W: random.matrix(sizes[l], units, { scale: Math.sqrt((hidden === 'relu' ? 2 : 1) / sizes[l]) }),
    b: random.normals(units, { scale: 0.1 }),
    activation: l === depth - 1 ? ('linear' as const) : hidden,
  }));
  return { id, call: 'gradientFlow', args: [layers, random.matrix(rows, 3), random.matrix(rows, outputs)] };
};

export const cases: Cases = {
  shape: (random) => [
    size([3, 4, 2]),
    flow(random, 'flow-of-two-layers', { depth: 2, width: 4, hidden: 'tanh' }),
    flow(random, 'flow-of-four-layers', { depth: 4, width: 3, hidden: 'sigmoid', outputs: 2 }),
  ],
  sizes: () => [
    size([1, 1]),
    size([4, 3]),
    size([2, 8, 1]),
    size([2, 4, 3, 1]),
    size([64, 96, 10]),
    size([64, 32, 32, 32, 10]),
    size([784, 128, 10]),
  ],
  'sizes-hidden': (random) => [
    drawnSize(random, 'one-layer', 1),
    drawnSize(random, 'two-layers', 2),
    drawnSize(random, 'some-layers', random.integer(3, 5)),
    drawnSize(random, 'many-layers', random.integer(6, 10)),
  ],
  shallow: (random) => [
    {
      id: 'one-neuron',
      call: 'gradientFlow',
      args: [[{ W: [[3], [4]], b: [0.5], activation: 'linear' }], [[1, 0.5], [0, -1]], [[5], [-3]]],
    },
    flow(random, 'one-layer-of-three-outputs', { depth: 1, width: 3, hidden: 'linear', outputs: 3 }),
    flow(random, 'two-layers-of-sigmoid', { depth: 2, width: 4, hidden: 'sigmoid' }),
    flow(random, 'two-layers-of-relu', { depth: 2, width: 6, hidden: 'relu', outputs: 2 }),
    flow(random, 'three-layers-of-tanh', { depth: 3, width: 4, hidden: 'tanh', outputs: 2 }),
  ],
  deep: (random) => [
    flow(random, 'six-layers-of-sigmoid', { depth: 6, width: 4, hidden: 'sigmoid' }),
    flow(random, 'nine-layers-of-sigmoid', { depth: 9, width: 4, hidden: 'sigmoid' }),
    flow(random, 'six-layers-of-relu', { depth: 6, width: 6, hidden: 'relu' }),
    flow(random, 'eight-layers-of-tanh', { depth: 8, width: 4, hidden: 'tanh', outputs: 2 }),
    flow(random, 'four-linear-layers', { depth: 4, width: 3, hidden: 'linear' }),
  ],
  'deep-hidden': (random) => [
    flow(random, 'shallow', { depth: 2, width: random.integer(3, 6), hidden: 'tanh', outputs: 2 }),
    flow(random, 'sigmoid', { depth: random.integer(4, 8), width: 4, hidden: 'sigmoid', outputs: 2 }),
    flow(random, 'relu', { depth: random.integer(4, 6), width: 6, hidden: 'relu' }),
    flow(random, 'tanh', { depth: random.integer(4, 7), width: 4, hidden: 'tanh' }),
    flow(random, 'one-row', { depth: 3, width: 4, hidden: 'sigmoid', rows: 1 }),
  ],
};
