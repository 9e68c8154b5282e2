import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const value = (id: string, x: number[]) => ({ id, call: 'tanh', args: [x] });
const derivative = (id: string, x: number[]) => ({ id, call: 'tanhDerivative', args: [x] });

/** Numbers of both signs from 0.1 to `limit`, four decimals: beyond 3 the derivative is lost in float32. */
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
    value('around-zero', [-1, 0, 1]),
    value('one-number', [0.5]),
    value('all-negative', [-0.25, -1.5, -3]),
    value('all-positive', [0.05, 2, 5]),
  ],
  symmetry: (random) => {
    const [few, many] = [signed(random, 3, 2), signed(random, 6, 4)];
    return [
      value('one-pair', [-0.75, 0.75]),
      value('three-pairs', [...few, 0, ...few.map((x) => -x)]),
      value('six-pairs', random.shuffle([...many, ...many.map((x) => -x)])),
    ];
  },
  hidden: (random) => [
    value('short', signed(random, random.integer(2, 4), 2)),
    value('long', random.shuffle(signed(random, random.integer(8, 15), 4))),
    value('middle', signed(random, 5, 1)),
  ],
  derivative: () => [
    derivative('around-zero', [-1, 0, 1]),
    derivative('one-number', [0.5]),
    derivative('flat-ends', [-3, 3]),
    derivative('steep-middle', [-0.5, -0.1, 0, 0.3]),
  ],
  'derivative-hidden': (random) => [
    derivative('short', signed(random, random.integer(2, 4), 2)),
    derivative('long', random.shuffle([0, ...signed(random, random.integer(7, 12), 3)])),
    derivative('middle', signed(random, 5, 1)),
  ],
  stable: () => [
    value('both-ends', [-1000, 0.5, 1000]),
    value('right-end', [750, -0.5, 1000]),
    value('left-end', [-750, 2, -1000]),
    derivative('derivative-at-both-ends', [-1000, 0.5, 1000]),
    derivative('derivative-at-the-right-end', [750, -0.5, 1000]),
  ],
  'stable-hidden': (random) => [
    value('ends', random.shuffle([-huge(random), huge(random), ...signed(random, 2, 2)])),
    value('right', random.shuffle([huge(random), ...signed(random, 3, 2)])),
    value('left', random.shuffle([-huge(random), ...signed(random, 3, 2)])),
    derivative('derivative-ends', random.shuffle([-huge(random), huge(random), ...signed(random, 2, 2)])),
  ],
};
