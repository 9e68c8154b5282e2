import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Padding = 'valid' | 'same';
/** Rows and columns. */
type Pair = [number, number];

const size = (n: number, k: number, stride: number, padding: Padding) => ({
  id: `n-${n}-k-${k}-stride-${stride}-${padding}`,
  call: 'outputSize',
  args: [n, k, stride, padding],
});

interface Geometry {
  image: number[][];
  kernel: number[][];
  stride?: Pair;
  padding?: Padding;
}

const convolve = (id: string, { image, kernel, stride = [1, 1], padding = 'valid' }: Geometry) => ({
  id,
  call: 'conv2d',
  args: [image, kernel, stride, padding],
});

const draw = (random: Random, [h, w]: Pair, [kh, kw]: Pair) => ({ image: random.matrix(h, w), kernel: random.matrix(kh, kw) });

/** 1, 2, 3, …, so that a shifted or turned window shows at a glance. */
const counted = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i * columns + j + 1));

/** A bright square on a dark ground. */
const SQUARE = [
  [0, 0, 0, 0, 0],
  [0, 9, 9, 9, 0],
  [0, 9, 9, 9, 0],
  [0, 9, 9, 9, 0],
];
const SOBEL = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]];

// The names of hidden cases tell no input.
export const cases: Cases = {
  sizes: () => [
    size(6, 3, 1, 'valid'),
    size(7, 3, 2, 'valid'),
    size(8, 3, 2, 'valid'),
    size(6, 3, 1, 'same'),
    size(7, 3, 2, 'same'),
    size(5, 2, 3, 'same'),
    size(7, 2, 3, 'same'),
  ],
  shape: (random) => [
    convolve('tall-image', draw(random, [5, 3], [2, 2])),
    convolve('wide-kernel', draw(random, [4, 6], [1, 3])),
    convolve('same-keeps-the-size', { ...draw(random, [3, 4], [3, 3]), padding: 'same' }),
    convolve('strides-down-2-right-1', { ...draw(random, [5, 4], [2, 2]), stride: [2, 1] }),
  ],
  window: () => [
    convolve('two-by-two', { image: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], kernel: [[1, 0], [0, 2]] }),
    convolve('lower-right-neighbour', { image: counted(3, 4), kernel: [[0, 0], [0, 1]] }),
    convolve('difference-of-columns', { image: [[1, 4, 9], [2, 2, 2]], kernel: [[-1, 1]] }),
    convolve('one-window', { image: [[1, 2], [3, 4]], kernel: [[10, 1], [0.1, 0.01]] }),
    convolve('vertical-edges', { image: SQUARE, kernel: SOBEL }),
  ],
  padding: (random) => [
    convolve('square-with-a-frame', { image: SQUARE, kernel: SOBEL, padding: 'same' }),
    convolve('even-kernel', { image: counted(3, 3), kernel: [[1, 10], [100, 1000]], padding: 'same' }),
    convolve('kernel-larger-than-the-image', { image: [[2, 3]], kernel: counted(3, 5), padding: 'same' }),
    convolve('random', { ...draw(random, [4, 5], [3, 2]), padding: 'same' }),
    convolve('stride-beyond-the-kernel', { image: counted(4, 8), kernel: [[1, 10]], stride: [2, 4], padding: 'same' }),
    convolve('four-by-four-every-third', { ...draw(random, [6, 9], [4, 3]), stride: [3, 3], padding: 'same' }),
  ],
  stride: (random) => [
    convolve('every-second-column', { image: counted(2, 5), kernel: [[1]], stride: [1, 2] }),
    convolve('down-1-right-2', { ...draw(random, [5, 6], [2, 3]), stride: [1, 2] }),
    convolve('down-2-right-1', { ...draw(random, [6, 4], [3, 2]), stride: [2, 1] }),
    convolve('down-2-right-2-same', { ...draw(random, [6, 7], [3, 3]), stride: [2, 2], padding: 'same' }),
    convolve('down-3-right-4-same', { ...draw(random, [6, 8], [4, 5]), stride: [3, 4], padding: 'same' }),
  ],
  'hidden-sizes': (random) => {
    const k = random.integer(2, 5);
    // n - k is no multiple of the stride here, and is one there: both sides of rounding down.
    return [
      { ...size(k + 3 * random.integer(1, 4) + 1, k, 3, 'valid'), id: 'valid-with-a-rest' },
      { ...size(k + 2 * random.integer(1, 5), k, 2, 'valid'), id: 'valid-without-a-rest' },
      { ...size(4 * random.integer(2, 5) + 1, k, 4, 'same'), id: 'same-with-a-rest' },
      { ...size(4 * random.integer(3, 6), k, 4, 'same'), id: 'same-without-a-rest' },
      { ...size(k, k, random.integer(1, 3), 'valid'), id: 'one-place' },
    ];
  },
  'hidden-valid': (random) => [
    convolve('square', draw(random, [6, 6], [3, 3])),
    convolve('wide', draw(random, [random.integer(3, 5), random.integer(6, 8)], [2, 3])),
    convolve('stride-in-one-direction', { ...draw(random, [5, 7], [3, 2]), stride: [1, 2] }),
    convolve('two-strides', { ...draw(random, [random.integer(7, 9), 7], [2, 3]), stride: [3, 2] }),
    convolve('one-window', draw(random, [3, 4], [3, 4])),
  ],
  'hidden-same': (random) => [
    convolve('odd-kernel', { ...draw(random, [random.integer(4, 6), 5], [3, 3]), padding: 'same' }),
    convolve('even-kernel', { ...draw(random, [5, random.integer(4, 7)], [2, 4]), padding: 'same' }),
    convolve('one-stride', { ...draw(random, [6, 8], [3, 3]), stride: [2, 2], padding: 'same' }),
    convolve('two-strides', { ...draw(random, [6, 8], [4, 5]), stride: [3, 4], padding: 'same' }),
    convolve('large-kernel', { ...draw(random, [2, random.integer(2, 3)], [3, 5]), padding: 'same' }),
    convolve('stride-beyond-the-kernel', { ...draw(random, [4, 8], [1, 2]), stride: [2, 4], padding: 'same' }),
    convolve('no-padding-needed', { ...draw(random, [6, 9], [2, 3]), stride: [2, 3], padding: 'same' }),
  ],
};
