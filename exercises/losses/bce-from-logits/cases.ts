import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Pair = [z: number[], y: number[]];

const loss = (id: string, [z, y]: Pair) => ({ id, call: 'bceFromLogits', args: [z, y] });
const gradient = (id: string, [z, y]: Pair) => ({ id, call: 'bceFromLogitsGradient', args: [z, y] });

/** Both signs of z with both labels, first the wrong ones; |z| from 0.3 to 3. */
function draw(random: Random, n: number): Pair {
  const size = () => random.integer(3000, 30000) / 10000;
  const z = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? size() : -size()));
  return [z, z.map((logit, i) => Number(i % 4 < 2 ? logit < 0 : logit > 0))];
}

/** The same with targets between 0 and 1. */
const drawSoft = (random: Random, n: number): Pair => [draw(random, n)[0], Array.from({ length: n }, () => random.integer(1, 19) / 20)];

const huge = (random: Random) => random.integer(750, 1000);

/** One huge logit of each sign, answered rightly or wrongly, among ordinary ones. */
function drawHuge(random: Random, n: number, isRight: boolean): Pair {
  const [z, y] = draw(random, n);
  const [high, low] = [huge(random), -huge(random)];
  return isRight ? [[high, low, ...z], [1, 0, ...y]] : [[high, low, ...z], [0, 1, ...y]];
}

export const cases: Cases = {
  shape: (random) => [loss('loss', draw(random, 4)), gradient('gradient-of-four', draw(random, 4)), gradient('gradient-of-one', [[0.5], [1]])],
  easy: (random) => [
    loss('one-right', [[2], [1]]),
    loss('one-wrong', [[2], [0]]),
    loss('two-negative', [[-1, -3], [0, 1]]),
    loss('undecided', [[0, 0, 0], [0, 1, 0.5]]),
    loss('soft-targets', [[0.6, -0.3, -0.6, 0.7], [0.1, 0.9, 0.5, 0.25]]),
    loss('seven', draw(random, 7)),
  ],
  hidden: (random) => [
    loss('short', draw(random, 3)),
    loss('long', draw(random, random.integer(12, 30))),
    loss('middle', draw(random, random.integer(5, 9))),
    loss('soft-short', drawSoft(random, 3)),
    loss('soft-long', drawSoft(random, random.integer(6, 12))),
  ],
  gradient: (random) => [
    gradient('two', [[2, -1], [1, 1]]),
    gradient('undecided', [[0, 0, 0], [0, 1, 0.5]]),
    gradient('five', draw(random, 5)),
    gradient('soft-four', drawSoft(random, 4)),
  ],
  'gradient-hidden': (random) => [
    gradient('short', draw(random, 3)),
    gradient('middle', draw(random, random.integer(5, 8))),
    gradient('soft', drawSoft(random, random.integer(4, 6))),
  ],
  stable: () => [
    loss('right', [[1000, -1000], [1, 0]]),
    loss('wrong', [[1000, -1000, 1000], [0, 1, 0]]),
    loss('sigmoid-rounds-to-one', [[40, -40, 40, -40], [0, 1, 1, 0]]),
    loss('among-ordinary-ones', [[1000, 0.5, -1000, -2], [0, 1, 0, 1]]),
    gradient('gradient-right-and-wrong', [[1000, -1000, 1000], [1, 1, 0]]),
    gradient('gradient-among-ordinary-ones', [[1000, 0.5, -1000, -2], [0, 1, 0, 1]]),
  ],
  'stable-hidden': (random) => [
    loss('right-among-others', drawHuge(random, 3, true)),
    loss('wrong-among-others', drawHuge(random, 3, false)),
    loss('high', [[huge(random), huge(random), 0.5], [0, 1, 0]]),
    loss('low', [[-huge(random), -huge(random), 0.5], [0, 1, 0]]),
    gradient('gradient-right', drawHuge(random, 3, true)),
    gradient('gradient-wrong', drawHuge(random, 4, false)),
  ],
};
