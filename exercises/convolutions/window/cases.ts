import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const windowValue = (id: string, window: number[][], kernel: number[][]) => ({ id, call: 'windowValue', args: [window, kernel] });
const pixelValue = (id: string, image: number[][], kernel: number[][], row: number, column: number) => ({
  id,
  call: 'pixelValue',
  args: [image, kernel, row, column],
});

const SHARPEN = [[0, -1, 0], [-1, 5, -1], [0, -1, 0]];
const EDGE_TO_THE_RIGHT = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]];

/** 1, 2, 3, …, row by row. */
const counted = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i * columns + j + 1));

/** Brightness from 0 to 255. */
const brightness = (random: Random, rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.integer(0, 255)));

const product = (a: number[][], b: number[][]) => a.flat().reduce((sum, x, i) => sum + x * b.flat()[i], 0);

/** Whether a right sum keeps its digits in single precision, and the usual wrong ones lie far from it. */
const isClear = (window: number[][], kernel: number[][]) => {
  const sum = product(window, kernel);
  return Math.abs(sum) >= 40 && Math.abs(sum - product(window, [...kernel].reverse().map((row) => [...row].reverse()))) >= 1;
};

/** A kernel whose sum over this window has the sign that is asked for: a negative one shows what clipping does. */
const kernelFor = (random: Random, window: number[][], sign: 1 | -1): number[][] => {
  const kernel = random.matrix(window.length, window[0].length);
  return isClear(window, kernel) && Math.sign(product(window, kernel)) === sign ? kernel : kernelFor(random, window, sign);
};

const drawWindow = (random: Random, id: string, [rows, columns]: [number, number], sign: 1 | -1) => {
  const window = brightness(random, rows, columns);
  return windowValue(id, window, kernelFor(random, window, sign));
};

/** The pixel (row, column) of an image of this size, under a kernel of that size. */
const drawPixel = (random: Random, id: string, [h, w]: [number, number], [kh, kw]: [number, number], [row, column]: [number, number], sign: 1 | -1) => {
  const image = brightness(random, h, w);
  const window = image.slice(row - (kh - 1) / 2, row + (kh + 1) / 2).map((line) => line.slice(column - (kw - 1) / 2, column + (kw + 1) / 2));
  return pixelValue(id, image, kernelFor(random, window, sign), row, column);
};

export const cases: Cases = {
  shape: () => [
    windowValue('window', counted(2, 3), [[1, 0, 2], [0, 3, 0]]),
    pixelValue('pixel', counted(4, 5), SHARPEN, 1, 3),
  ],
  window: (random) => [
    windowValue('four-products', [[1, 2], [3, 4]], [[10, 0], [1, -2]]),
    windowValue('one-corner', counted(3, 3), [[1, 0, 0], [0, 0, 0], [0, 0, 0]]),
    windowValue('brighter-than-white', [[131, 26, 188], [213, 186, 26], [62, 57, 200]], SHARPEN),
    windowValue('darker-than-black', [[90, 40, 10], [80, 30, 0], [70, 20, 5]], EDGE_TO_THE_RIGHT),
    windowValue('one-pixel', [[7]], [[-0.5]]),
    windowValue('one-row', [[1, 2, 3, 4]], [[0.1, 0.2, 0.3, 0.4]]),
    drawWindow(random, 'two-by-three', [2, 3], 1),
    drawWindow(random, 'five-by-five', [5, 5], -1),
  ],
  pixel: (random) => [
    pixelValue('copy', counted(4, 5), [[0, 0, 0], [0, 1, 0], [0, 0, 0]], 1, 3),
    pixelValue('neighbour-to-the-right', counted(4, 5), [[0, 0, 0], [0, 0, 1], [0, 0, 0]], 2, 1),
    pixelValue('difference-of-the-neighbours', [[10, 20, 40, 15, 5]], [[-1, 0, 1]], 0, 3),
    pixelValue('one-pixel-kernel', counted(3, 4), [[2]], 2, 3),
    pixelValue('brighter-than-white', [[10, 90, 20, 8], [80, 250, 70, 9], [30, 60, 40, 7], [1, 2, 3, 4]], SHARPEN, 1, 1),
    drawPixel(random, 'one-row-three-columns', [4, 6], [1, 3], [3, 2], -1),
    drawPixel(random, 'three-by-five', [6, 7], [3, 5], [4, 3], 1),
    drawPixel(random, 'five-by-three', [7, 6], [5, 3], [2, 4], -1),
  ],
  'hidden-window': (random) => [
    drawWindow(random, 'square', [3, 3], 1),
    drawWindow(random, 'square-negative', [3, 3], -1),
    drawWindow(random, 'wide', [2, random.integer(3, 5)], -1),
    drawWindow(random, 'tall', [random.integer(4, 5), 3], 1),
  ],
  'hidden-pixel': (random) => [
    drawPixel(random, 'square', [6, 7], [3, 3], [random.integer(1, 2), random.integer(3, 5)], 1),
    drawPixel(random, 'square-negative', [7, 6], [3, 3], [random.integer(3, 5), random.integer(1, 2)], -1),
    drawPixel(random, 'wide', [5, 8], [1, 5], [random.integer(0, 1), random.integer(2, 5)], -1),
    drawPixel(random, 'tall', [8, 5], [5, 1], [random.integer(3, 5), random.integer(0, 1)], 1),
    drawPixel(random, 'large', [8, 9], [5, 3], [random.integer(2, 3), random.integer(5, 7)], -1),
  ],
};
