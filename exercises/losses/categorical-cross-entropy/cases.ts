import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const EPS = 1e-7;

const loss = (id: string, y: number[][], p: number[][], eps = EPS) => ({ id, call: 'categoricalCrossEntropy', args: [y, p, eps] });
const gradient = (id: string, y: number[][], p: number[][]) => ({ id, call: 'categoricalCrossEntropyGradient', args: [y, p, EPS] });

const rowsOf = <T>(n: number, row: (i: number) => T) => Array.from({ length: n }, (_, i) => row(i));
const oneHotRow = (c: number, label: number) => Array.from({ length: c }, (_, j) => (j === label ? 1 : 0));
const oneHot = (random: Random, n: number, c: number) => rowsOf(n, () => oneHotRow(c, random.integer(0, c - 1)));

/** Twentieths, every class with at least one, shared out at random: they sum to 1. */
function softRow(random: Random, c: number): number[] {
  const shares = Array.from({ length: c }, () => 1);
  for (let rest = 20 - c; rest > 0; rest -= 1) shares[random.integer(0, c - 1)] += 1;
  return shares.map((share) => share / 20);
}
const soft = (random: Random, n: number, c: number) => rowsOf(n, () => softRow(random, c));

/** Probabilities far enough from 0 and 1 for central differences. */
function predictionRow(random: Random, c: number): number[] {
  const weights = Array.from({ length: c }, () => random.integer(20, 80));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Number((weight / total).toFixed(4)));
}
const predictions = (random: Random, n: number, c: number) => rowsOf(n, () => predictionRow(random, c));

const certain = (labels: number[], c: number) => labels.map((label) => oneHotRow(c, label));
const labels = (random: Random, n: number, c: number) => rowsOf(n, () => random.integer(0, c - 1));

/** All certain; the first row alone is wrong, the others are right. */
function mostlyRight(random: Random, id: string, eps: number) {
  const right = labels(random, random.integer(3, 5), 3);
  return loss(id, certain(right, 3), certain(right.map((label, i) => (i === 0 ? (label + 1) % 3 : label)), 3), eps);
}

function allRight(random: Random, id: string, eps: number) {
  const right = certain(labels(random, random.integer(2, 4), 4), 4);
  return loss(id, right, right, eps);
}

export const cases: Cases = {
  shape: (random) => [
    loss('loss', oneHot(random, 2, 3), predictions(random, 2, 3)),
    gradient('gradient-two-by-three', oneHot(random, 2, 3), predictions(random, 2, 3)),
    gradient('gradient-four-by-two', soft(random, 4, 2), predictions(random, 4, 2)),
  ],
  'one-hot': (random) => [
    loss('one-row', [[0, 1, 0]], [[0.2, 0.7, 0.1]]),
    loss('two-rows', [[1, 0, 0], [0, 0, 1]], [[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]),
    loss('uniform', [[1, 0, 0, 0], [0, 0, 1, 0]], [[0.25, 0.25, 0.25, 0.25], [0.25, 0.25, 0.25, 0.25]]),
    loss('two-classes', [[1, 0], [0, 1], [0, 1]], [[0.9, 0.1], [0.8, 0.2], [0.3, 0.7]]),
    loss('five-by-three', oneHot(random, 5, 3), predictions(random, 5, 3)),
  ],
  soft: (random) => [
    loss('one-row', [[0.5, 0.3, 0.2]], [[0.2, 0.7, 0.1]]),
    loss('target-equals-prediction', [[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]], [[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]]),
    loss('four-by-three', soft(random, 4, 3), predictions(random, 4, 3)),
    loss('two-by-five', soft(random, 2, 5), predictions(random, 2, 5)),
  ],
  hidden: (random) => [
    loss('square', oneHot(random, 3, 3), predictions(random, 3, 3)),
    loss('tall', oneHot(random, 9, 3), predictions(random, 9, 3)),
    loss('wide', soft(random, 2, 6), predictions(random, 2, 6)),
    loss('soft-tall', soft(random, 7, 2), predictions(random, 7, 2)),
    loss('soft-middle', soft(random, 4, 4), predictions(random, 4, 4)),
  ],
  gradient: (random) => [
    gradient('one-row', [[0, 1, 0]], [[0.2, 0.7, 0.1]]),
    gradient('two-rows', [[1, 0, 0], [0, 0, 1]], [[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]),
    gradient('soft-two-by-three', [[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]], [[0.3, 0.3, 0.4], [0.2, 0.5, 0.3]]),
    gradient('soft-four-by-two', soft(random, 4, 2), predictions(random, 4, 2)),
  ],
  'gradient-hidden': (random) => [
    gradient('one-hot', oneHot(random, 3, 4), predictions(random, 3, 4)),
    gradient('tall', soft(random, 5, 2), predictions(random, 5, 2)),
    gradient('wide', soft(random, 2, 4), predictions(random, 2, 4)),
  ],
  stable: () => [
    loss('certain-and-right', [[1, 0, 0], [0, 1, 0]], [[1, 0, 0], [0, 1, 0]], 0.001),
    loss('certain-and-wrong', [[1, 0, 0], [0, 1, 0]], [[0, 0.5, 0.5], [0.25, 0, 0.75]]),
    loss('certain-now-and-then', [[0, 0, 1], [1, 0, 0], [0, 1, 0]], [[0, 0, 1], [0, 1, 0], [0.3, 0.4, 0.3]]),
    loss('certain-with-a-large-eps', [[0, 1], [1, 0], [0, 1]], [[0, 1], [0, 1], [0.5, 0.5]], 0.01),
    loss('beyond-the-limit', [[1, 0], [0, 1]], [[1e-9, 1], [0.5, 0.5]]),
  ],
  'stable-hidden': (random) => [
    allRight(random, 'right-with-a-small-eps', 0.002),
    allRight(random, 'right-with-a-large-eps', 0.03),
    mostlyRight(random, 'mostly-right-with-a-large-eps', 0.05),
    mostlyRight(random, 'mostly-right', EPS),
    loss('one-wrong', [oneHotRow(3, 0), ...oneHot(random, 3, 3)], [[0, 0.5, 0.5], ...predictions(random, 3, 3)]),
  ],
};
