import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };
type State = { w: number[]; m: number[]; v: number[] };

const adam = (learningRate: number, epsilon = 1e-7, beta1 = 0.9, beta2 = 0.999): Adam => ({ learningRate, beta1, beta2, epsilon });

const step = (id: string, state: State, gradient: number[], t: number, options: Adam) => ({ id, call: 'adamStep', args: [state, gradient, t, options] });

const zeros = (n: number): number[] => Array(n).fill(0);
const start = (w: number[]): State => ({ w, m: zeros(w.length), v: zeros(w.length) });

const drawn = (random: Random, low: number, high: number, n: number, digits: number) =>
  Array.from({ length: n }, () => (random.pick([-1, 1]) * random.integer(low, high)) / digits);

/** Gradients of one size: as different as that, each moment counts; `size` 0.01 makes them small. */
const slopes = (random: Random, n: number, size = 1) => drawn(random, 2000, 20000, n, 10000 / size);

const first = (random: Random, id: string, n: number, options: Adam, size = 1) => step(id, start(random.normals(n)), slopes(random, n, size), 1, options);

/** In the middle of a run: the moments are those of steps already taken. */
function later(random: Random, id: string, n: number, t: number, options: Adam, size = 1) {
  const state = { w: random.normals(n), m: drawn(random, 500, 5000, n, 10000 / size), v: drawn(random, 100, 2000, n, 1e6 / size ** 2).map(Math.abs) };
  return step(id, state, slopes(random, n, size), t, options);
}

type Scalar = (w: number[]) => number;
type Slope = (w: number[]) => number[];

// Each is handed in by its source: of one parameter and of nothing else.
const rosenbrock: Scalar = (w) => w.slice(1).reduce((sum, next, i) => sum + 100 * (next - w[i] ** 2) ** 2 + (1 - w[i]) ** 2, 0);
const rosenbrockSlope: Slope = (w) =>
  w.map((value, i) => {
    const own = i + 1 < w.length ? -400 * value * (w[i + 1] - value ** 2) - 2 * (1 - value) : 0;
    return own + (i > 0 ? 200 * (value - w[i - 1] ** 2) : 0);
  });
const bowl: Scalar = (w) => w.reduce((sum, value, i) => sum + ((i + 1) / 2) * value ** 2, 0);
const bowlSlope: Slope = (w) => w.map((value, i) => (i + 1) * value);

const valley = (id: string, w: number[], options: Adam, steps: number) => ({ id, call: 'minimise', args: [rosenbrock, rosenbrockSlope, w, options, steps] });
const round = (id: string, w: number[], options: Adam, steps: number) => ({ id, call: 'minimise', args: [bowl, bowlSlope, w, options, steps] });

export const cases: Cases = {
  shape: (random) => [
    first(random, 'step', 3, adam(0.1)),
    valley('three-steps', [-1.2, 1], adam(0.05), 3),
    round('no-step', random.normals(3), adam(0.05), 0),
  ],
  step: (random) => [
    step('by-hand', start([1, -2]), [0.5, -10], 1, adam(0.1)),
    step('by-hand-second-step', { w: [0.9, -1.9], m: [0.05, -1], v: [0.00025, 0.1] }, [0.5, 10], 2, adam(0.1)),
    first(random, 'first-step', 4, adam(0.01)),
    later(random, 'third-step', 3, 3, adam(0.05)),
    later(random, 'other-betas', 3, 5, adam(0.02, 1e-6, 0.8, 0.95)),
    later(random, 'hundredth-step', 4, 100, adam(0.1, 1e-8)),
  ],
  'step-hidden': (random) => [
    first(random, 'first-step', random.integer(2, 5), adam(0.03)),
    later(random, 'second-step', 3, 2, adam(0.2)),
    later(random, 'other-betas', random.integer(3, 6), 4, adam(0.05, 1e-7, 0.7, 0.9)),
    later(random, 'late-step', 4, random.integer(20, 60), adam(0.1)),
  ],
  epsilon: (random) => [
    step('no-slope', start([0.5, -0.25]), [0, 0.3], 1, adam(0.1, 0.5)),
    first(random, 'epsilon-one', 3, adam(0.1, 1)),
    later(random, 'epsilon-a-tenth', 3, 3, adam(0.1, 0.1)),
    later(random, 'small-slopes', 3, 2, adam(0.1, 0.01), 0.01),
    step('no-slope-at-all', start([0.5, -0.25, 3]), [0, 0, 0], 1, adam(0.2)),
  ],
  'epsilon-hidden': (random) => [
    first(random, 'large', 4, adam(0.1, 0.5)),
    later(random, 'a-fifth', 3, 4, adam(0.05, 0.2)),
    later(random, 'small-slopes', 3, 3, adam(0.1, 0.02), 0.01),
    step('no-slope', start(random.normals(3)), [0, 0, 0.4], 1, adam(0.1, 0.3)),
  ],
  path: (random) => [
    round('bowl', [1, -2], adam(0.2), 10),
    valley('hundred-steps', [-1.2, 1], adam(0.05, 1e-8), 100),
    valley('four-dimensions', [0.08, 0.82, -0.6, -0.21], adam(0.02), 100),
    valley('epsilon-one', [-1.2, 1], adam(0.1, 1), 100),
    round('weight-at-rest', [1, 0, -2], adam(0.1, 0.5), 20),
    valley('drawn', drawn(random, 3000, 12000, 2, 10000), adam(0.05, 1e-7, 0.8, 0.99), 60),
  ],
  'path-hidden': (random) => [
    valley('hundred-steps', drawn(random, 3000, 12000, 2, 10000), adam(0.05), 100),
    valley('three-dimensions', drawn(random, 3000, 9000, 3, 10000), adam(0.03), random.integer(70, 100)),
    round('bowl', [...drawn(random, 5000, 20000, 2, 10000), 0], adam(0.1, 0.3), random.integer(20, 40)),
  ],
};
