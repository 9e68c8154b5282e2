import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const EPS = 1e-7;

const loss = (id: string, y: number[], p: number[], eps = EPS) => ({ id, call: 'logLoss', args: [y, p, eps] });
const gradient = (id: string, y: number[], p: number[]) => ({ id, call: 'logLossGradient', args: [y, p, EPS] });

/** Both classes occur, so that a loss that looks at one of them shows. */
const labels = (random: Random, n: number) => random.shuffle([0, 1, ...Array.from({ length: n - 2 }, () => random.integer(0, 1))]);

/** Far enough from 0 and 1 for central differences and for 1 - p in float32. */
const predictions = (random: Random, n: number) => Array.from({ length: n }, () => random.integer(500, 9500) / 10000);

const draw = (random: Random, n: number): [number[], number[]] => [labels(random, n), predictions(random, n)];

/** Two certain answers, one right and one wrong, among some uncertain ones. */
const mixed = (random: Random, n: number): [number[], number[]] => {
  const [y, p] = draw(random, n);
  return [[1, 0, ...y], [0, 0, ...p]];
};

const right = (random: Random, id: string, eps: number) => {
  const y = labels(random, random.integer(3, 6));
  return loss(id, y, y, eps);
};

/** All certain, the first one alone wrong: clipped at one end only, it is neither infinite nor right. */
const mostlyRight = (random: Random, id: string, eps: number) => {
  const y = labels(random, random.integer(3, 6));
  return loss(id, y, y.map((label, i) => (i === 0 ? 1 - label : label)), eps);
};

const wrong = (random: Random, id: string, eps: number) => {
  const y = labels(random, random.integer(3, 6));
  return loss(id, y, y.map((label) => 1 - label), eps);
};

export const cases: Cases = {
  shape: (random) => [loss('loss', ...draw(random, 4)), gradient('gradient-of-four', ...draw(random, 4)), gradient('gradient-of-one', [1], [0.3])],
  easy: () => [
    loss('one-instance', [1], [0.25]),
    loss('good-predictions', [1, 0, 1, 1], [0.99, 0.02, 0.97, 0.9]),
    loss('bad-predictions', [1, 0, 1, 1], [0.01, 0.98, 0.03, 0.1]),
    loss('all-undecided', [0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5]),
    loss('one-of-each', [1, 0], [0.8, 0.4]),
  ],
  random: (random) => [
    loss('loss-of-five', ...draw(random, 5)),
    loss('loss-of-eight', ...draw(random, 8)),
    loss('only-positives', [1, 1, 1], predictions(random, 3)),
    loss('only-negatives', [0, 0, 0], predictions(random, 3)),
  ],
  hidden: (random) => [
    loss('loss-short', ...draw(random, 3)),
    loss('loss-long', ...draw(random, random.integer(12, 30))),
    loss('positives', [1, 1, 1, 1], predictions(random, 4)),
    loss('negatives', [0, 0, 0, 0], predictions(random, 4)),
    loss('loss-middle', ...draw(random, random.integer(5, 9))),
  ],
  gradient: (random) => [
    gradient('gradient-of-two', [1, 0], [0.8, 0.4]),
    gradient('gradient-of-three', ...draw(random, 3)),
    gradient('gradient-of-six', ...draw(random, 6)),
    gradient('gradient-of-undecided', [0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5]),
  ],
  'gradient-hidden': (random) => [
    gradient('short', ...draw(random, 3)),
    gradient('middle', ...draw(random, random.integer(5, 8))),
    gradient('long', ...draw(random, random.integer(9, 12))),
  ],
  stable: () => [
    loss('certain-and-right', [0, 1], [0, 1], 0.001),
    loss('certain-and-wrong', [1, 0], [0, 1]),
    loss('certain-now-and-then', [1, 0, 1, 0, 1], [0, 0, 1, 1, 0.3]),
    loss('certain-with-a-large-eps', [0, 1, 1], [0, 1, 0], 0.01),
    loss('beyond-the-limit', [1, 0], [1e-9, 1 - 1e-9]),
  ],
  'stable-hidden': (random) => [
    right(random, 'right-with-a-small-eps', 0.002),
    mostlyRight(random, 'mostly-right-with-a-large-eps', 0.05),
    wrong(random, 'wrong-with-a-tiny-eps', EPS),
    wrong(random, 'wrong-with-a-small-eps', 0.001),
    loss('mixed', ...mixed(random, random.integer(3, 6))),
  ],
};
