import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const caseOf = (call: string) => (id: string, x: number[], alpha: number) => ({ id, call, args: [x, alpha] });
const leaky = caseOf('leakyRelu');
const leakyDerivative = caseOf('leakyReluDerivative');
const elu = caseOf('elu');
const eluDerivative = caseOf('eluDerivative');

/** Numbers of both signs between 0.1 and 5: nothing so small that float32 would lose it in e^x - 1, or in e^x itself. */
const number = (random: Random, sign: number) => (sign * random.integer(1000, 50000)) / 10000;
const signed = (random: Random, n: number) =>
  random.shuffle([number(random, -1), number(random, 1), ...Array.from({ length: n - 2 }, () => number(random, random.pick([-1, 1])))]);

/** Below 1, above and below the usual 0.01. */
const slope = (random: Random) => random.integer(2, 40) / 100;
/** On both sides of 1, never 1 itself. */
const scale = (random: Random) => random.pick([random.integer(3, 8), random.integer(12, 18)]) / 10;

export const cases: Cases = {
  shape: (random) => [
    leaky('leaky-of-five', random.normals(5), 0.1),
    leaky('leaky-of-none', [], 0.1),
    leakyDerivative('leaky-derivative-of-three', random.normals(3), 0.1),
    elu('elu-of-four', random.normals(4), 1),
    elu('elu-of-none', [], 1),
    eluDerivative('elu-derivative-of-two', random.normals(2), 1),
  ],
  leaky: () => [
    leaky('usual-slope', [-3, 0, 2], 0.01),
    leaky('larger-slope', [-3, 0, 2], 0.2),
    leaky('all-negative', [-0.25, -1, -100], 0.1),
    leaky('all-positive', [0.25, 1, 100], 0.1),
  ],
  elu: () => [
    elu('alpha-one', [-2, -0.5, 0, 3], 1),
    elu('alpha-half', [-2, -0.5, 0, 3], 0.5),
    elu('alpha-two', [-1, 1], 2),
    elu('all-positive', [0.25, 1, 4], 0.7),
  ],
  'around-zero': () => [
    leaky('leaky-just-beside', [-0.001, 0, 0.001], 0.2),
    leaky('leaky-beside', [-0.03, -0.02, 0.02, 0.03], 0.05),
    elu('elu-just-beside', [-0.001, 0, 0.001], 0.5),
    elu('elu-beside', [-0.03, -0.02, 0.02, 0.03], 1.5),
  ],
  'leaky-hidden': (random) => [
    leaky('short', signed(random, 3), slope(random)),
    leaky('long', signed(random, random.integer(8, 15)), slope(random)),
    leaky('usual', [...signed(random, 5), 0], 0.01),
  ],
  'elu-hidden': (random) => [
    elu('short', signed(random, 3), scale(random)),
    elu('long', signed(random, random.integer(8, 15)), scale(random)),
    elu('usual', [...signed(random, 5), 0], 1),
  ],
  derivative: () => [
    leakyDerivative('leaky-usual-slope', [-3, 0, 2], 0.01),
    leakyDerivative('leaky-larger-slope', [-3, 0, 2, 0.5], 0.2),
    eluDerivative('elu-alpha-one', [-2, -0.5, 0, 3], 1),
    eluDerivative('elu-alpha-half', [-2, -0.5, 0, 3], 0.5),
    eluDerivative('elu-alpha-two', [-1, 0, 1], 2),
  ],
  'derivative-hidden': (random) => [
    leakyDerivative('leaky-short', [...signed(random, 3), 0], slope(random)),
    leakyDerivative('leaky-long', random.shuffle([0, ...signed(random, random.integer(6, 10))]), slope(random)),
    eluDerivative('elu-short', [...signed(random, 3), 0], scale(random)),
    eluDerivative('elu-long', random.shuffle([0, ...signed(random, random.integer(6, 10))]), scale(random)),
  ],
  stable: () => [
    elu('elu-far-right', [800, 0.5, 1000], 1),
    elu('elu-both-ends', [-1000, -0.5, 1000], 0.5),
    leaky('leaky-both-ends', [-1000, -0.5, 1000], 0.01),
    eluDerivative('elu-derivative-far-right', [800, -0.5, 1000], 0.5),
    eluDerivative('elu-derivative-both-ends', [-1000, 0.5, -1, 1000], 1.5),
  ],
  'stable-hidden': (random) => [
    elu('elu-right', random.shuffle([random.integer(750, 1000), ...signed(random, 3)]), scale(random)),
    elu('elu-ends', [-random.integer(750, 1000), random.integer(750, 1000)], scale(random)),
    leaky('leaky-ends', [-random.integer(750, 1000), random.integer(750, 1000)], slope(random)),
    eluDerivative('derivative-right', random.shuffle([random.integer(750, 1000), ...signed(random, 3)]), scale(random)),
    eluDerivative('derivative-ends', [-random.integer(750, 1000), -0.25, random.integer(750, 1000)], scale(random)),
  ],
};
