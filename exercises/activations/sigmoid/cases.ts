import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const value = (id: string, x: number[]) => ({ id, call: 'sigmoid', args: [x] });
const derivative = (id: string, x: number[]) => ({ id, call: 'sigmoidDerivative', args: [x] });

/** Numbers of both signs up to `limit`, four decimals. */
const signed = (random: Random, n: number, limit: number) =>
  Array.from({ length: n }, (_, i) => ((i % 2 === 0 ? 1 : -1) * random.integer(1000, limit * 10000)) / 10000);

/** Beyond the last number whose exponential is finite. */
const huge = (random: Random) => random.integer(750, 1000);

export const cases: Cases = {
  shape: (random) => [
    value('five-numbers', random.normals(5)),
    value('no-number', []),
    derivative('derivative-of-four', random.normals(4)),
    derivative('derivative-of-none', []),
  ],
  easy: () => [
    value('around-zero', [-2, 0, 2]),
    value('one-number', [0.5]),
    value('all-negative', [-0.25, -1, -8]),
    value('all-positive', [0.25, 1, 8]),
  ],
  symmetry: (random) => {
    const [few, many] = [signed(random, 3, 4), signed(random, 6, 8)];
    return [
      value('one-pair', [-1, 1]),
      value('three-pairs', [...few, 0, ...few.map((x) => -x)]),
      value('six-pairs', random.shuffle([...many, ...many.map((x) => -x)])),
    ];
  },
  hidden: (random) => [
    value('short', signed(random, random.integer(2, 4), 4)),
    value('long', random.shuffle(signed(random, random.integer(8, 15), 8))),
    value('far-left', [random.integer(-100000, -80000) / 10000, random.integer(-80000, -60000) / 10000]),
  ],
  derivative: () => [
    derivative('around-zero', [-2, 0, 2]),
    derivative('one-number', [0.5]),
    derivative('flat-ends', [-6, 6]),
    derivative('steep-middle', [-0.5, -0.1, 0, 0.3]),
  ],
  'derivative-hidden': (random) => [
    derivative('short', signed(random, random.integer(2, 4), 3)),
    derivative('long', random.shuffle([0, ...signed(random, random.integer(7, 12), 6)])),
    derivative('middle', signed(random, 5, 1)),
  ],
  stable: () => [
    value('both-ends', [-1000, 0.5, 1000]),
    value('right-end', [750, 1000]),
    value('left-end', [-750, -2, -1000]),
    derivative('derivative-at-both-ends', [-1000, 0.5, 1000]),
    derivative('derivative-at-the-right-end', [750, -0.5, 1000]),
    derivative('derivative-at-the-left-end', [-750, 1, -1000]),
  ],
  'stable-hidden': (random) => [
    value('ends', random.shuffle([-huge(random), huge(random), ...signed(random, 2, 3)])),
    value('right', random.shuffle([huge(random), ...signed(random, 3, 3)])),
    derivative('derivative-ends', random.shuffle([-huge(random), huge(random), ...signed(random, 2, 3)])),
    derivative('derivative-left', random.shuffle([-huge(random), ...signed(random, 3, 3)])),
  ],
};
