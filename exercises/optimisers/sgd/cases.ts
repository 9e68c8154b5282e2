import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const step = (id: string, w: number[], gradient: number[], learningRate: number) => ({ id, call: 'sgdStep', args: [w, gradient, learningRate] });
const withMomentum = (id: string, w: number[], velocity: number[], gradient: number[], learningRate: number, momentum: number) => ({
  id,
  call: 'momentumStep',
  args: [w, velocity, gradient, learningRate, momentum],
});

interface Plan {
  learningRate: number;
  momentum: number;
  steps: number;
}

const descent = (id: string, [A, b, w]: [number[][], number[], number[]], { learningRate, momentum, steps }: Plan) => ({
  id,
  call: 'minimise',
  args: [A, b, w, learningRate, momentum, steps],
});

const sign = (random: Random) => random.pick([-1, 1]);

/** Symmetric, positive definite, curvatures between some 0.1 and 3; every entry far from 0, so that the coordinates depend on one another. */
function symmetric(random: Random, n: number): number[][] {
  const entries = Array.from({ length: n }, (_, i) => Array.from({ length: i + 1 }, (_, j) => (i === j ? random.integer(120, 200) : sign(random) * random.integer(15, 35)) / 100));
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => entries[Math.max(i, j)][Math.min(i, j)]));
}

/** A, b and a start away from the minimum. */
const bowl = (random: Random, n: number): [number[][], number[], number[]] => [
  symmetric(random, n),
  Array.from({ length: n }, () => (sign(random) * random.integer(30, 150)) / 100),
  Array.from({ length: n }, () => (sign(random) * random.integer(200, 400)) / 100),
];

export const cases: Cases = {
  shape: (random) => [
    step('step', random.normals(3), random.normals(3), 0.1),
    withMomentum('momentum', random.normals(4), random.normals(4), random.normals(4), 0.1, 0.9),
    descent('three-steps', bowl(random, 2), { learningRate: 0.1, momentum: 0.5, steps: 3 }),
    descent('no-step', bowl(random, 3), { learningRate: 0.1, momentum: 0.5, steps: 0 }),
  ],
  step: (random) => [
    step('by-hand', [1, -2], [0.5, -1], 0.1),
    step('one-weight', [0.7], [-1.3], 0.5),
    step('no-slope', [0.7, -1.3, 2.1], [0, 0, 0], 0.3),
    step('six-weights', random.normals(6), random.normals(6), 0.03),
    step('rate-above-one', random.normals(3), random.normals(3), 1.5),
  ],
  momentum: (random) => [
    withMomentum('first-step', [1, -2], [0, 0], [0.5, -1], 0.1, 0.9),
    withMomentum('second-step', [0.95, -1.9], [0.5, -1], [0.5, -1], 0.1, 0.9),
    withMomentum('no-slope', [0.7, -1.3, 2.1], [0.4, -0.9, 1.2], [0, 0, 0], 0.2, 0.8),
    withMomentum('without-momentum', random.normals(3), random.normals(3), random.normals(3), 0.3, 0),
    withMomentum('five-weights', random.normals(5), random.normals(5), random.normals(5), 0.05, 0.6),
  ],
  'step-hidden': (random) => [
    step('short', random.normals(2), random.normals(2), 0.2),
    step('middle', random.normals(4), random.normals(4), 0.6),
    step('long', random.normals(8), random.normals(8), 0.07),
  ],
  'momentum-hidden': (random) => [
    withMomentum('short', random.normals(2), random.normals(2), random.normals(2), 0.2, 0.7),
    withMomentum('middle', random.normals(4), random.normals(4), random.normals(4), 0.1, 0.9),
    withMomentum('long', random.normals(7), random.normals(7), random.normals(7), 0.02, 0.4),
  ],
  path: (random) => [
    descent('one-weight', [[[2]], [0], [1]], { learningRate: 0.25, momentum: 0, steps: 3 }),
    descent('one-weight-overshoots', [[[2]], [0.5], [1]], { learningRate: 0.25, momentum: 0.5, steps: 6 }),
    descent('without-momentum', bowl(random, 2), { learningRate: 0.2, momentum: 0, steps: 15 }),
    descent('with-momentum', bowl(random, 3), { learningRate: 0.05, momentum: 0.9, steps: 30 }),
    descent('four-weights', bowl(random, 4), { learningRate: 0.1, momentum: 0.7, steps: 25 }),
  ],
  'path-hidden': (random) => [
    descent('without-momentum', bowl(random, 3), { learningRate: 0.15, momentum: 0, steps: 20 }),
    descent('with-momentum', bowl(random, 2), { learningRate: 0.1, momentum: 0.8, steps: random.integer(15, 25) }),
    descent('more-weights', bowl(random, random.integer(3, 4)), { learningRate: 0.05, momentum: 0.9, steps: random.integer(20, 30) }),
  ],
};
