import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Pair<T> = [prediction: T, target: T];

const loss = (id: string, pair: Pair<number[]>) => ({ id, call: 'mse', args: pair });
const gradient = (id: string, pair: Pair<number[]>) => ({ id, call: 'mseGradient', args: pair });
const batchLoss = (id: string, pair: Pair<number[][]>) => ({ id, call: 'mseBatch', args: pair });
const batchGradient = (id: string, pair: Pair<number[][]>) => ({ id, call: 'mseBatchGradient', args: pair });

const rounded = (x: number) => Number(x.toFixed(4));

/** Large errors to the side of `sign`, small ones to the other: their mean has that sign. */
function draw(random: Random, n: number, sign: 1 | -1): Pair<number[]> {
  const target = random.normals(n);
  const errors = target.map((_, i) => (i % 2 === 0 ? (sign * random.integer(8, 20)) / 10 : (-sign * random.integer(1, 6)) / 10));
  return [target.map((y, i) => rounded(y + errors[i])), target];
}

function drawBatch(random: Random, rows: number, columns: number, sign: 1 | -1): Pair<number[][]> {
  const [prediction, target] = draw(random, rows * columns, sign);
  const folded = (x: number[]) => Array.from({ length: rows }, (_, i) => x.slice(i * columns, (i + 1) * columns));
  return [folded(prediction), folded(target)];
}

const swapped = <T>([prediction, target]: Pair<T>): Pair<T> => [target, prediction];
const both = <T>(x: T): Pair<T> => [x, x];

export const cases: Cases = {
  shape: (random) => [
    loss('loss', draw(random, 4, 1)),
    gradient('gradient-of-four', draw(random, 4, 1)),
    batchLoss('batch-loss', drawBatch(random, 2, 3, 1)),
    batchGradient('batch-gradient-two-by-three', drawBatch(random, 2, 3, 1)),
  ],
  easy: () => [
    loss('one-number', [[2.5], [1]]),
    loss('three-numbers', [[3, -0.5, 2], [1, 0, 2]]),
    loss('three-numbers-swapped', [[1, 0, 2], [3, -0.5, 2]]),
    loss('all-below', [[1, 2, 3, 4], [1.5, 3, 3.25, 6]]),
    loss('large-numbers', [[250, -100, 75], [200, -125, 100]]),
  ],
  target: (random) => [
    loss('loss-at-the-target', both(random.normals(4))),
    gradient('gradient-at-the-target', both(random.normals(4))),
    batchLoss('batch-loss-at-the-target', both(random.matrix(2, 3))),
    batchGradient('batch-gradient-at-the-target', both(random.matrix(2, 3))),
  ],
  batch: (random) => [
    batchLoss('two-by-two', [[[1, 2], [3, 4]], [[2, 2], [3, 6]]]),
    batchLoss('one-row', [[[1, 0, -1, 0.5]], [[0, 0, 1, -0.5]]]),
    batchLoss('four-by-two', drawBatch(random, 4, 2, 1)),
    batchLoss('three-by-five', drawBatch(random, 3, 5, -1)),
  ],
  hidden: (random) => {
    const pair = draw(random, 5, 1);
    return [
      loss('short', draw(random, 3, -1)),
      loss('long', draw(random, random.integer(10, 25), -1)),
      loss('one-order', pair),
      loss('the-other-order', swapped(pair)),
      batchLoss('batch-tall', drawBatch(random, random.integer(4, 7), 2, 1)),
      batchLoss('batch-wide', drawBatch(random, 2, random.integer(3, 5), -1)),
    ];
  },
  gradient: (random) => [
    gradient('one-number', [[2.5], [1]]),
    gradient('three-numbers', [[3, -0.5, 2], [1, 0, 2]]),
    gradient('above', draw(random, 5, 1)),
    gradient('below', draw(random, 4, -1)),
  ],
  'gradient-hidden': (random) => [
    gradient('short', draw(random, 3, 1)),
    gradient('middle', draw(random, random.integer(4, 7), -1)),
    gradient('long', draw(random, random.integer(8, 12), 1)),
  ],
  'batch-gradient': (random) => [
    batchGradient('two-by-two', [[[1, 2], [3, 4]], [[2, 2], [3, 6]]]),
    batchGradient('three-by-two', drawBatch(random, 3, 2, 1)),
    batchGradient('two-by-four', drawBatch(random, 2, 4, -1)),
  ],
  'batch-gradient-hidden': (random) => [
    batchGradient('tall', drawBatch(random, random.integer(4, 6), 2, 1)),
    batchGradient('wide', drawBatch(random, 2, random.integer(3, 6), -1)),
    batchGradient('square', drawBatch(random, 3, 3, 1)),
  ],
};
