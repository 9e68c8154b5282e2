import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
/** Rows of the batch, inputs, outputs. */
type Sizes = [n: number, inputs: number, outputs: number];

const forward = (random: Random, id: string, [n, inputs, outputs]: Sizes) => ({
  id,
  call: 'dense',
  args: [random.matrix(n, inputs), random.matrix(inputs, outputs), random.normals(outputs)],
});

const backward = (random: Random, id: string, [n, inputs, outputs]: Sizes) => ({
  id,
  call: 'denseGradient',
  args: [random.matrix(n, inputs), random.matrix(inputs, outputs), random.matrix(n, outputs)],
});

export const cases: Cases = {
  shape: (random) => [
    forward(random, 'forward-3-to-2', [4, 3, 2]),
    forward(random, 'forward-2-to-5', [3, 2, 5]),
    backward(random, 'backward-3-to-2', [4, 3, 2]),
    backward(random, 'backward-2-to-5', [3, 2, 5]),
    backward(random, 'backward-one-row', [1, 2, 3]),
  ],
  // As many outputs as inputs: a W that was read the other way round gives wrong numbers there and not just an error.
  forward: (random) => [
    { id: 'one-neuron', call: 'dense', args: [[[2], [-1], [0]], [[3]], [0.5]] },
    { id: 'two-rows', call: 'dense', args: [[[1, 2], [3, 4]], [[10, 20], [30, 40]], [0.5, -0.5]] },
    { id: 'only-the-bias', call: 'dense', args: [[[0, 0], [0, 0], [0, 0]], [[1, 2], [3, 4]], [7, -7]] },
    forward(random, 'three-by-three', [2, 3, 3]),
    forward(random, 'four-by-four', [5, 4, 4]),
  ],
  'forward-hidden': (random) => [
    forward(random, 'narrowing', [random.integer(2, 5), 4, 2]),
    forward(random, 'widening', [random.integer(2, 5), 2, random.integer(5, 7)]),
    forward(random, 'one-input', [3, 1, 4]),
    forward(random, 'one-output', [3, random.integer(3, 6), 1]),
    forward(random, 'one-row', [1, 5, 3]),
  ],
  gradient: (random) => [
    { id: 'one-neuron', call: 'denseGradient', args: [[[2], [-1], [4]], [[3]], [[1], [-2], [0.5]]] },
    { id: 'two-rows', call: 'denseGradient', args: [[[1, 2], [3, 4]], [[10, 20], [30, 40]], [[1, 0], [0, -1]]] },
    backward(random, 'three-by-three', [2, 3, 3]),
    backward(random, 'four-by-four', [5, 4, 4]),
    backward(random, 'as-many-rows-as-columns', [3, 3, 3]),
  ],
  'gradient-hidden': (random) => [
    backward(random, 'square', [random.integer(2, 5), 3, 3]),
    backward(random, 'narrowing', [random.integer(2, 5), 4, 2]),
    backward(random, 'widening', [random.integer(2, 5), 2, random.integer(5, 7)]),
    backward(random, 'one-input', [4, 1, 3]),
    backward(random, 'one-output', [4, random.integer(3, 6), 1]),
    backward(random, 'one-row', [1, 4, 3]),
  ],
};
