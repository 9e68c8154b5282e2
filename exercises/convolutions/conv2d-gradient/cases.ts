import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Call = 'loss' | 'kernelGradient' | 'imageGradient';
/** Rows and columns. */
type Pair = [number, number];

interface Geometry {
  image: Pair;
  kernel: Pair;
  stride?: Pair;
  padding?: 'valid' | 'same';
}

const places = (n: number, k: number, stride: number, padding: 'valid' | 'same') =>
  padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);

const draw = (random: Random, call: Call, geometries: Record<string, Geometry>) =>
  Object.entries(geometries).map(([id, { image, kernel, stride = [1, 1], padding = 'valid' }]) => {
    const outputs = [0, 1].map((axis) => places(image[axis], kernel[axis], stride[axis], padding));
    // A loss is a single sum that may end anywhere near 0: halves and quarters keep it exact in single precision.
    const numbers = ([rows, columns]: number[]) =>
      call === 'loss'
        ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => (random.integer(1, 8) / 4) * random.pick([-1, 1])))
        : random.matrix(rows, columns);
    return { id, call, args: [numbers(image), numbers(kernel), stride, padding, numbers(outputs)] };
  });

// Small images: the check by central differences computes two losses for every number.
const VALID: Geometry = { image: [3, 4], kernel: [2, 3] };
const REST_LEFT_OUT: Geometry = { image: [3, 6], kernel: [2, 3], stride: [1, 2] };
const DOWN: Geometry = { image: [5, 3], kernel: [2, 2], stride: [2, 1] };
const FRAME: Geometry = { image: [3, 4], kernel: [3, 3], padding: 'same' };
const EVEN: Geometry = { image: [3, 4], kernel: [2, 4], padding: 'same' };
const STRIDES: Geometry = { image: [4, 5], kernel: [4, 3], stride: [3, 2], padding: 'same' };
const LARGE_KERNEL: Geometry = { image: [2, 3], kernel: [3, 5], padding: 'same' };

/** [[1, 2, 3]] under [[10, 1]], as in the statement, and the same standing upright. */
const BY_HAND = [[[1, 2, 3]], [[10, 1]], [1, 1], 'valid', [[1, 2]]];
const UPRIGHT = [[[1], [2], [3]], [[10], [1]], [1, 1], 'valid', [[1], [2]]];

const all = (random: Random, call: Call) => [
  { id: 'one-row', call, args: BY_HAND },
  { id: 'one-column', call, args: UPRIGHT },
  ...draw(random, call, {
    'valid': VALID,
    'down-1-right-2': REST_LEFT_OUT,
    'down-2-right-1': DOWN,
    'same': FRAME,
    'same-even-kernel': EVEN,
    'same-down-3-right-2': STRIDES,
    'same-large-kernel': LARGE_KERNEL,
  }),
];

const hidden = (random: Random, call: Call) =>
  draw(random, call, {
    'valid': { ...VALID, image: [random.integer(4, 6), random.integer(4, 5)] },
    'valid-stride-in-one-direction': { ...REST_LEFT_OUT, image: [random.integer(4, 5), 6] },
    'valid-two-strides': { image: [random.integer(6, 7), 6], kernel: [2, 3], stride: [3, 2] },
    'same': { ...FRAME, image: [4, random.integer(3, 5)] },
    'same-even-kernel': { ...EVEN, image: [random.integer(3, 5), 4] },
    'same-two-strides': { ...STRIDES, image: [6, 7] },
    'same-rows-left-over': { image: [6, 5], kernel: [1, 2], stride: [2, 4], padding: 'same' },
  });

export const cases: Cases = {
  shape: (random) => [
    ...draw(random, 'loss', { 'loss': VALID }),
    ...draw(random, 'kernelGradient', { 'kernel': VALID, 'kernel-same': STRIDES }),
    ...draw(random, 'imageGradient', { 'image': REST_LEFT_OUT, 'image-same': FRAME }),
  ],
  loss: (random) => all(random, 'loss'),
  'hidden-loss': (random) => hidden(random, 'loss'),
  kernel: (random) => all(random, 'kernelGradient'),
  image: (random) => all(random, 'imageGradient'),
  'hidden-kernel': (random) => hidden(random, 'kernelGradient'),
  'hidden-image': (random) => hidden(random, 'imageGradient'),
};
