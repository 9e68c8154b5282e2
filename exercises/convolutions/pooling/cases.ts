import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Kind = 'max' | 'average';
/** Rows and columns. */
type Pair = [number, number];

interface Geometry {
  image: Pair;
  window: Pair;
  stride: Pair;
  padding?: 'valid' | 'same';
}

/** No two numbers are equal, so that each window has one largest; multiples of a quarter, around 0 or all below it. */
const distinct = (random: Random, [rows, columns]: Pair, sign: 'mixed' | 'negative' = 'mixed') => {
  const numbers = random.shuffle(Array.from({ length: rows * columns }, (_, i) => i + 1));
  const shift = sign === 'negative' ? rows * columns + 1 : Math.floor((rows * columns) / 2);
  return Array.from({ length: rows }, (_, i) => numbers.slice(i * columns, (i + 1) * columns).map((v) => (v - shift) / 4));
};

const places = (n: number, k: number, stride: number, padding: 'valid' | 'same') =>
  padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);

const pool = (id: string, x: number[][], kind: Kind, { window, stride, padding = 'valid' }: Geometry) => ({
  id,
  call: 'pool',
  args: [x, kind, window, stride, padding],
});

const gradient = (random: Random, id: string, x: number[][], kind: Kind, { window, stride, padding = 'valid' }: Geometry) => ({
  id,
  call: 'poolGradient',
  args: [
    x,
    kind,
    window,
    stride,
    padding,
    random.matrix(places(x.length, window[0], stride[0], padding), places(x[0].length, window[1], stride[1], padding)),
  ],
});

const HALVING: Geometry = { image: [4, 6], window: [2, 2], stride: [2, 2] };
const REST_LEFT_OUT: Geometry = { image: [5, 5], window: [2, 2], stride: [2, 2] };
const OVERLAPPING: Geometry = { image: [5, 6], window: [3, 3], stride: [1, 1] };
const TALL_WINDOW: Geometry = { image: [6, 5], window: [3, 2], stride: [2, 1] };
const BORDER: Geometry = { image: [5, 5], window: [2, 2], stride: [2, 2], padding: 'same' };
const FRAME: Geometry = { image: [4, 5], window: [3, 3], stride: [1, 1], padding: 'same' };
const ODD_FRAME: Geometry = { image: [6, 7], window: [3, 3], stride: [2, 2], padding: 'same' };
const WIDE_STRIDE: Geometry = { image: [7, 7], window: [2, 3], stride: [3, 2], padding: 'same' };

/** All these geometries, one after the other. */
const pools = (random: Random, kind: Kind, geometries: Record<string, Geometry>, sign?: 'negative') =>
  Object.entries(geometries).map(([id, geometry]) => pool(id, distinct(random, geometry.image, sign), kind, geometry));
const gradients = (random: Random, kind: Kind, geometries: Record<string, Geometry>) =>
  Object.entries(geometries).map(([id, geometry]) => gradient(random, id, distinct(random, geometry.image), kind, geometry));

const vary = (random: Random, prefix: string): Record<string, Geometry> => ({
  [`${prefix}-square`]: { ...HALVING, image: [6, random.integer(5, 8)] },
  [`${prefix}-overlapping`]: { ...OVERLAPPING, image: [random.integer(5, 6), 7], stride: [1, 2] },
  [`${prefix}-two-strides`]: { image: [7, random.integer(6, 8)], window: [2, 3], stride: [3, 1] },
  [`${prefix}-border`]: { ...BORDER, image: [random.pick([3, 5]), random.pick([5, 7])] },
  [`${prefix}-frame`]: { ...FRAME, image: [random.integer(3, 4), random.integer(4, 6)], window: [3, 2] },
  [`${prefix}-two-strides-same`]: { image: [6, 8], window: [5, 3], stride: [3, 2], padding: 'same' },
});

export const cases: Cases = {
  shape: (random) => [
    ...pools(random, 'max', { 'halving': HALVING, 'a-row-left-out': REST_LEFT_OUT, 'same': BORDER, 'tall-window': TALL_WINDOW }),
    ...gradients(random, 'average', { 'gradient': TALL_WINDOW, 'gradient-same': BORDER }),
  ],
  max: (random) => [
    pool('two-by-two', [[1, 3, 2, 4], [5, 6, 8, 7]], 'max', { ...HALVING, image: [2, 4] }),
    pool('all-below-zero', [[-1, -2, -3], [-4, -5, -6], [-7, -8, -9]], 'max', { ...BORDER, image: [3, 3] }),
    ...pools(random, 'max', {
      'a-row-left-out': REST_LEFT_OUT,
      'overlapping': OVERLAPPING,
      'tall-window': TALL_WINDOW,
      'odd-frame': ODD_FRAME,
      'wide-stride': WIDE_STRIDE,
    }),
    ...pools(random, 'max', { 'frame-below-zero': FRAME }, 'negative'),
  ],
  average: (random) => [
    pool('two-by-two', [[1, 3, 2, 4], [5, 6, 8, 7]], 'average', { ...HALVING, image: [2, 4] }),
    pool('three-at-the-border', [[3, 6, 9]], 'average', { image: [1, 3], window: [1, 3], stride: [1, 1], padding: 'same' }),
    ...pools(random, 'average', {
      'a-row-left-out': REST_LEFT_OUT,
      'overlapping': OVERLAPPING,
      'tall-window': TALL_WINDOW,
      'border': BORDER,
      'odd-frame': ODD_FRAME,
      'wide-stride': WIDE_STRIDE,
    }),
  ],
  'hidden-values': (random) => [
    ...pools(random, 'max', vary(random, 'max')),
    ...pools(random, 'max', { 'max-below-zero': { ...FRAME, image: [3, random.integer(4, 6)] }, 'max-border-below-zero': BORDER }, 'negative'),
    ...pools(random, 'average', vary(random, 'average')),
  ],
  'gradient-of-max': (random) => [
    {
      id: 'two-by-two',
      call: 'poolGradient',
      args: [[[1, 3, 2, 4], [5, 6, 8, 7]], 'max', [2, 2], [2, 2], 'valid', [[10, -20]]],
    },
    {
      id: 'one-peak-in-four-windows',
      call: 'poolGradient',
      args: [[[1, 2, 3], [4, 9, 5], [6, 7, 8]], 'max', [2, 2], [1, 1], 'valid', [[1, 10], [100, 1000]]],
    },
    { id: 'one-row', call: 'poolGradient', args: [[[1, 5, 2]], 'max', [1, 2], [1, 1], 'valid', [[3, 4]]] },
    ...gradients(random, 'max', {
      'a-row-left-out': REST_LEFT_OUT,
      'overlapping': OVERLAPPING,
      'tall-window': TALL_WINDOW,
      'frame': FRAME,
      'odd-frame': ODD_FRAME,
      'wide-stride': WIDE_STRIDE,
    }),
  ],
  'gradient-of-average': (random) => [
    {
      id: 'two-by-two',
      call: 'poolGradient',
      args: [[[1, 3, 2, 4], [5, 6, 8, 7]], 'average', [2, 2], [2, 2], 'valid', [[10, -20]]],
    },
    ...gradients(random, 'average', {
      'a-row-left-out': REST_LEFT_OUT,
      'overlapping': OVERLAPPING,
      'tall-window': TALL_WINDOW,
      'border': BORDER,
      'frame': FRAME,
      'odd-frame': ODD_FRAME,
      'wide-stride': WIDE_STRIDE,
    }),
  ],
  'hidden-gradient': (random) => [
    ...gradients(random, 'max', vary(random, 'max')),
    ...gradients(random, 'average', vary(random, 'average')),
  ],
};
