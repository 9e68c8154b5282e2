import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
interface Split {
  train: number[][];
  test: number[][];
}

const statistics = (id: string, { train }: Pick<Split, 'train'>) => ({ id, call: 'columnStatistics', args: [train] });
const minMax = (id: string, { train, test }: Split) => ({ id, call: 'minMax', args: [train, test] });
const zScore = (id: string, { train, test }: Split) => ({ id, call: 'zScore', args: [train, test] });

const transposed = (columns: number[][]) => columns[0].map((_, i) => columns.map((column) => column[i]));
const rounded = (x: number) => Number(x.toFixed(4));

/**
 * Columns of different size and place, their mean well away from 0. The first two test rows lie beyond the training rows on
 * either side, so that statistics that include them, and clipping, show.
 */
function draw(random: Random, rows: number, columns: number, testRows = 3): Split {
  const drawn = Array.from({ length: columns }, (_, j) => {
    const scale = [1, 20, 0.2][j % 3] * random.integer(8, 12) / 10;
    const place = scale * random.pick([-2, 2.5]);
    const near = (n: number, spread: number) => Array.from({ length: n }, () => rounded(place + scale * (2 * random.uniform() - 1) * spread));
    return { train: near(rows, 1), test: [rounded(place + 2.5 * scale), rounded(place - 1.5 * scale), ...near(testRows - 2, 0.8)] };
  });
  return { train: transposed(drawn.map(({ train }) => train)), test: transposed(drawn.map(({ test }) => test)) };
}

/** Constants whose mean over three rows is rounded: their deviation comes out as some 1e-17. */
const CONSTANTS = Array.from({ length: 40 }, (_, i) => (i + 1) / 10).filter((c) => (c + c + c) / 3 !== c);

/** Three training rows and a column in which all are the same; the test rows differ there. */
function withConstant(random: Random, constant: number, at: number): Split {
  const { train, test } = draw(random, 3, 2);
  const insert = (row: number[], x: number) => [...row.slice(0, at), x, ...row.slice(at)];
  return {
    train: train.map((row) => insert(row, constant)),
    test: test.map((row, i) => insert(row, rounded(constant + [0.75, -1.25, 0][i]))),
  };
}

const SMALL: Split = { train: [[2, 10], [4, 30], [6, 20]], test: [[5, 40]] };

export const cases: Cases = {
  shape: (random) => [
    statistics('statistics-of-three-columns', draw(random, 4, 3)),
    minMax('min-max-of-two-columns', draw(random, 5, 2)),
    zScore('z-score-of-two-columns', draw(random, 5, 2)),
  ],
  statistics: (random) => [
    statistics('small-table', SMALL),
    statistics('one-column', { train: [[-10], [-2], [0.5], [6], [13]] }),
    statistics('four-rows', draw(random, 4, 3)),
    statistics('nine-rows', draw(random, 9, 2)),
  ],
  'min-max': (random) => [
    minMax('small-table', SMALL),
    minMax('negative-numbers', { train: [[-3], [-1], [-2]], test: [[-4], [0]] }),
    minMax('five-rows', draw(random, 5, 3)),
    minMax('eight-rows', draw(random, 8, 2, 2)),
  ],
  'z-score': (random) => [
    zScore('small-table', SMALL),
    zScore('negative-numbers', { train: [[-3], [-1], [-2]], test: [[-4], [0]] }),
    zScore('five-rows', draw(random, 5, 3)),
    zScore('eight-rows', draw(random, 8, 2, 2)),
  ],
  'statistics-hidden': (random) => [
    statistics('few-rows', draw(random, 3, random.integer(4, 5))),
    statistics('many-rows', draw(random, random.integer(8, 15), 3)),
    statistics('one-column', draw(random, random.integer(4, 7), 1)),
  ],
  'scaled-hidden': (random) => [
    minMax('min-max-few-rows', draw(random, 4, 3)),
    minMax('min-max-many-rows', draw(random, random.integer(8, 15), 2, random.integer(2, 5))),
    zScore('z-score-few-rows', draw(random, 4, 3)),
    zScore('z-score-many-rows', draw(random, random.integer(8, 15), 2, random.integer(2, 5))),
  ],
  constant: (random) => [
    minMax('min-max-constant-in-the-middle', withConstant(random, 0.1, 1)),
    minMax('min-max-constant-first', withConstant(random, 5, 0)),
    minMax('min-max-one-training-row', { train: [[2, 0.5]], test: [[3.25, -0.25], [2, 0.75]] }),
    zScore('z-score-constant-in-the-middle', withConstant(random, 0.1, 1)),
    zScore('z-score-constant-last', withConstant(random, 0.7, 2)),
    zScore('z-score-one-training-row', { train: [[2, 0.5]], test: [[3.25, -0.25], [2, 0.75]] }),
    statistics('statistics-of-a-constant', withConstant(random, 0.1, 1)),
    statistics('statistics-of-one-row', { train: [[2, 0.5]] }),
  ],
  'constant-hidden': (random) => [
    minMax('min-max-one', withConstant(random, random.pick(CONSTANTS), random.integer(0, 2))),
    minMax('min-max-two', withConstant(random, -random.pick(CONSTANTS), random.integer(0, 2))),
    zScore('z-score-one', withConstant(random, random.pick(CONSTANTS), random.integer(0, 2))),
    zScore('z-score-two', withConstant(random, -random.pick(CONSTANTS), random.integer(0, 2))),
    statistics('statistics', withConstant(random, random.pick(CONSTANTS), random.integer(0, 2))),
  ],
};
