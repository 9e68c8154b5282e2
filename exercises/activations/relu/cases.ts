import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const value = (id: string, x: number[]) => ({ id, call: 'relu', args: [x] });
const derivative = (id: string, x: number[]) => ({ id, call: 'reluDerivative', args: [x] });
const inactive = (id: string, batch: number[][]) => ({ id, call: 'inactiveUnits', args: [batch] });

/** Both signs, whatever else is drawn. */
const signed = (random: Random, n: number, scale = 2) =>
  random.shuffle([-random.integer(5, 30) / 10, random.integer(5, 30) / 10, ...random.normals(n - 2, { scale })]);

const positive = (random: Random) => random.integer(1, 30000) / 10000;

/**
 * Columns of a batch: `dead` is never above 0, `alive` always, and `mixed` holds both. Whether a mixed column starts negative
 * alternates, so that the first row alone tells nothing.
 */
function batchOf(random: Random, rows: number, { dead, mixed, alive }: { dead: number; mixed: number; alive: number }): number[][] {
  const columns = [
    // A sum of exactly 0 in the first: it is inactive as well.
    ...Array.from({ length: dead }, (_, j) => Array.from({ length: rows }, (_row, i) => (i === 1 && j === 0 ? 0 : -positive(random)))),
    ...Array.from({ length: mixed }, (_, j) => Array.from({ length: rows }, (_row, i) => (i % 2 === j % 2 ? -positive(random) : positive(random)))),
    ...Array.from({ length: alive }, () => Array.from({ length: rows }, () => positive(random))),
  ];
  const shuffled = random.shuffle(columns);
  return Array.from({ length: rows }, (_, i) => shuffled.map((column) => column[i]));
}

/** A NaN at a place of its own among numbers of both signs. */
function withNaN(random: Random, n: number): number[] {
  return random.shuffle([NaN, 0, ...signed(random, n - 2)]);
}

export const cases: Cases = {
  shape: (random) => [
    value('five-numbers', random.normals(5)),
    value('no-number', []),
    derivative('derivative-of-four', random.normals(4)),
    derivative('derivative-of-none', []),
    inactive('batch-of-two-rows', random.matrix(2, 3)),
  ],
  easy: () => [
    value('both-signs', [-1.5, 0, 2.5]),
    value('all-negative', [-0.25, -3, -1000]),
    value('all-positive', [0.25, 3, 1000]),
    value('zeros-of-both-signs', [0, -0]),
    value('near-zero', [-0.01, 0.01]),
  ],
  hidden: (random) => [
    value('short', signed(random, random.integer(3, 5))),
    value('long', signed(random, random.integer(8, 15), 4)),
    value('large', [-1, 1].map((sign) => sign * random.integer(200, 900))),
  ],
  inactive: (random) => [
    inactive('one-of-three', [[0.5, -1, -0.2], [2, -0.3, 0.7]]),
    inactive('sums-of-zero', [[0, -1, 0], [0, 2, -3]]),
    inactive('one-row', [[-0.5, 2, -1, -0.25, -3]]),
    inactive('all-active', [[1, 2], [0.5, 3], [4, 0.1]]),
    inactive('barely-active', [[-1, 0.01, -3], [-0.5, -2, 0.3], [-4, -1, -0.2]]),
    inactive('one-column', [[-0.4], [-1.3], [-0.9]]),
    inactive('two-of-six', batchOf(random, 4, { dead: 2, mixed: 2, alive: 2 })),
  ],
  'inactive-hidden': (random) => [
    inactive('few-columns', batchOf(random, 3, { dead: 1, mixed: 2, alive: 1 })),
    inactive('many-columns', batchOf(random, random.integer(3, 6), { dead: random.integer(2, 4), mixed: 3, alive: random.integer(5, 7) })),
    inactive('mostly-inactive', batchOf(random, random.integer(3, 6), { dead: random.integer(5, 7), mixed: 1, alive: 1 })),
    inactive('small-sums', batchOf(random, 3, { dead: 2, mixed: 2, alive: 2 }).map((row) => row.map((sum) => Number((sum / 10).toFixed(5))))),
    inactive('every-row-has-a-zero', batchOf(random, 2, { dead: random.integer(2, 3), mixed: 3, alive: 1 })),
  ],
  derivative: () => [
    derivative('both-signs', [-1.5, 0, 2.5]),
    derivative('at-zero', [0, 0]),
    derivative('positive-and-zero', [0.01, 4, 0]),
    derivative('negative', [-0.01, -4, -1000]),
    derivative('positive', [0.25, 3, 1000]),
  ],
  'derivative-hidden': (random) => [
    derivative('short', signed(random, random.integer(3, 5))),
    derivative('long', [...signed(random, random.integer(8, 15), 4), 0]),
    derivative('kink-between', random.shuffle([0, ...signed(random, 4)])),
  ],
  nan: () => [
    value('value-at-nan', [NaN, -1, 2]),
    value('nan-alone', [NaN]),
    derivative('derivative-at-nan', [-1, NaN, 2]),
    derivative('derivative-at-nan-alone', [NaN]),
  ],
  'nan-hidden': (random) => [
    value('value-short', withNaN(random, 4)),
    value('value-long', withNaN(random, random.integer(5, 8))),
    derivative('derivative-short', withNaN(random, 4)),
    derivative('derivative-long', withNaN(random, random.integer(5, 8))),
  ],
};
