import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Pair = [z: number[][], y: number[][]];

const loss = (id: string, [z, y]: Pair) => ({ id, call: 'softmaxCrossEntropy', args: [z, y] });
const gradient = (id: string, [z, y]: Pair) => ({ id, call: 'softmaxCrossEntropyGradient', args: [z, y] });

const rowsOf = <T>(n: number, row: (i: number) => T) => Array.from({ length: n }, (_, i) => row(i));
const oneHotRow = (c: number, label: number) => Array.from({ length: c }, (_, j) => (j === label ? 1 : 0));

/** Within ±2.5, so that no class is all but certain. */
const logits = (random: Random, n: number, c: number) => rowsOf(n, () => rowsOf(c, () => random.integer(-25000, 25000) / 10000));

/** Whatever is drawn, the first row is a wrong prediction: its label is the class with the smallest logit. */
function draw(random: Random, n: number, c: number): Pair {
  const z = logits(random, n, c);
  return [z, z.map((row, i) => oneHotRow(c, i === 0 ? row.indexOf(Math.min(...row)) : random.integer(0, c - 1)))];
}

/** Twentieths, every class with at least one: they sum to 1. */
function softRow(random: Random, c: number): number[] {
  const shares = Array.from({ length: c }, () => 1);
  for (let rest = 20 - c; rest > 0; rest -= 1) shares[random.integer(0, c - 1)] += 1;
  return shares.map((share) => share / 20);
}
const drawSoft = (random: Random, n: number, c: number): Pair => [logits(random, n, c), rowsOf(n, () => softRow(random, c))];

/** Quarters around `centre`: exact in float32 even at 1000, where four decimals would not be. */
const quartersAround = (random: Random, centre: number, c: number) => rowsOf(c, () => centre + random.integer(-8, 8) / 4);

/** Rows around these centres, each with a label of its own. */
const drawAround = (random: Random, centres: number[], c: number): Pair => [
  centres.map((centre) => quartersAround(random, centre, c)),
  centres.map(() => oneHotRow(c, random.integer(0, c - 1))),
];

/** One logit far above the others, and the right class is another, beside a row of ordinary size. */
function drawWrong(random: Random): Pair {
  const winner = random.integer(0, 2);
  const [z, y] = draw(random, 1, 3);
  return [
    [rowsOf(3, (j) => (j === winner ? random.integer(750, 1000) : 0)), ...z],
    [oneHotRow(3, (winner + 1) % 3), ...y],
  ];
}

export const cases: Cases = {
  shape: (random) => [
    loss('loss', draw(random, 2, 3)),
    gradient('gradient-two-by-three', draw(random, 2, 3)),
    gradient('gradient-four-by-two', draw(random, 4, 2)),
    gradient('gradient-of-one-class', [[[0.5]], [[1]]]),
  ],
  easy: (random) => [
    loss('one-row', [[[1, 2, 3]], [[0, 0, 1]]]),
    loss('one-row-wrong', [[[1, 2, 3]], [[1, 0, 0]]]),
    loss('all-equal', [[[3, 3, 3, 3], [3, 3, 3, 3]], [[1, 0, 0, 0], [0, 0, 0, 1]]]),
    loss('soft-targets', [[[1, 2, 3], [0, 0, 0]], [[0.2, 0.3, 0.5], [0.5, 0.25, 0.25]]]),
    loss('four-by-three', draw(random, 4, 3)),
    loss('one-class', [[[-1.5], [2]], [[1], [1]]]),
  ],
  hidden: (random) => [
    loss('square', draw(random, 3, 3)),
    loss('tall', draw(random, random.integer(6, 10), 3)),
    loss('wide', draw(random, 2, random.integer(5, 8))),
    loss('soft-tall', drawSoft(random, 6, 2)),
    loss('soft-wide', drawSoft(random, 2, 5)),
  ],
  gradient: (random) => [
    gradient('one-row', [[[1, 2, 3]], [[0, 0, 1]]]),
    gradient('all-equal', [[[3, 3, 3, 3], [3, 3, 3, 3]], [[1, 0, 0, 0], [0, 0, 0, 1]]]),
    gradient('three-by-two', draw(random, 3, 2)),
    gradient('soft-two-by-three', drawSoft(random, 2, 3)),
  ],
  'gradient-hidden': (random) => [
    gradient('tall', draw(random, 4, 2)),
    gradient('wide', draw(random, 2, 4)),
    gradient('soft', drawSoft(random, 3, 4)),
  ],
  stable: () => [
    loss('right', [[[1000, 0, -1000], [-1000, 0, -1000]], [[1, 0, 0], [0, 1, 0]]]),
    loss('wrong', [[[1000, 0, -1000], [0, 1000, 1000]], [[0, 0, 1], [0, 1, 0]]]),
    loss('one-far-below', [[[0.5, -1000, 1]], [[0, 1, 0]]]),
    loss('rows-far-apart', [[[1000, 998, 999], [-1000, -1001, -1002], [0.5, 0.25, -0.5]], [[0, 1, 0], [0, 0, 1], [1, 0, 0]]]),
    gradient('gradient-near-1000', [[[1000, 999.5, 998]], [[0, 1, 0]]]),
    gradient('gradient-rows-far-apart', [[[1000, 998, 999], [-1000, -1001, -1002], [0.5, 0.25, -0.5]], [[0, 1, 0], [0, 0, 1], [1, 0, 0]]]),
    gradient('gradient-wrong', [[[1000, 0, -1000], [0, 1000, 1000]], [[0, 0, 1], [0, 1, 0]]]),
  ],
  'stable-hidden': (random) => [
    loss('high', drawAround(random, [1000, 800], 4)),
    loss('low', drawAround(random, [-1000, -900, -950], 3)),
    loss('high-and-low', drawAround(random, [1000, 0, -1000], 3)),
    loss('one-far-below', [[[0.5, random.integer(-1000, -750), 1]], [[0, 1, 0]]]),
    loss('wrong', drawWrong(random)),
    loss('wrong-again', drawWrong(random)),
    gradient('gradient-high-and-low', drawAround(random, [1000, 0, -1000], 3)),
    gradient('gradient-wrong', drawWrong(random)),
  ],
};
