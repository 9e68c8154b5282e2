import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Scalar = (w: number[]) => number;

/** Each function as its source will be handed in: of one parameter and of nothing else. `gradient` is its exact gradient. */
const FUNCTIONS: Record<string, { f: Scalar; gradient: (w: number[]) => number[] }> = {
  sines: {
    f: (w) => w.reduce((sum, value, i) => sum + Math.sin((i + 1) * value), 0),
    gradient: (w) => w.map((value, i) => (i + 1) * Math.cos((i + 1) * value)),
  },
  cubes: {
    f: (w) => w.reduce((sum, value, i) => sum + (i + 1) * value ** 3, 0),
    gradient: (w) => w.map((value, i) => 3 * (i + 1) * value ** 2),
  },
  logSumExp: {
    f: (w) => Math.log(w.reduce((sum, value, i) => sum + Math.exp((i + 1) * value), 0)),
    gradient: (w) => {
      const exponentials = w.map((value, i) => Math.exp((i + 1) * value));
      const sum = exponentials.reduce((total, one) => total + one, 0);
      return exponentials.map((one, i) => ((i + 1) * one) / sum);
    },
  },
  rosenbrock: {
    f: (w) => w.slice(1).reduce((sum, next, i) => sum + 100 * (next - w[i] ** 2) ** 2 + (1 - w[i]) ** 2, 0),
    gradient: (w) =>
      w.map((value, i) => {
        const own = i + 1 < w.length ? -400 * value * (w[i + 1] - value ** 2) - 2 * (1 - value) : 0;
        return own + (i > 0 ? 200 * (value - w[i - 1] ** 2) : 0);
      }),
  },
  exponentialOfProduct: {
    f: (w) => Math.exp(w.reduce((product, value) => product * value, 1)),
    gradient: (w) => w.map((value) => {
      const product = w.reduce((all, one) => all * one, 1);
      return (Math.exp(product) * product) / value;
    }),
  },
};

const gradient = (id: string, f: Scalar, w: number[], h: number) => ({ id, call: 'numericalGradient', args: [f, w, h] });

const errors = (id: string, name: string, w: number[], h: number[]) => ({
  id,
  call: 'largestErrors',
  args: [FUNCTIONS[name].f, w, FUNCTIONS[name].gradient(w), h],
});

/** Away from 0, where some third derivatives vanish, and so do their errors. */
const point = (random: Random, n: number) =>
  Array.from({ length: n }, () => (random.integer(0, 1) === 0 ? -1 : 1) * (random.integer(3000, 11000) / 10000));

const drawn = (random: Random, id: string, name: string, n: number, h: number) => gradient(id, FUNCTIONS[name].f, point(random, n), h);

const TENFOLD = [0.1, 0.01];

export const cases: Cases = {
  shape: (random) => [
    drawn(random, 'three-numbers', 'sines', 3, 0.1),
    gradient('no-number', (w) => w.length, [], 0.1),
    errors('two-steps', 'cubes', point(random, 3), TENFOLD),
    errors('three-steps-of-one-number', 'sines', point(random, 1), [0.1, 0.05, 0.02]),
  ],
  gradients: (random) => [
    gradient('cube-of-two', (w) => w[0] ** 3, [2], 0.1),
    gradient('a-plane', (w) => 3 * w[0] - 2 * w[1] + 5, [0.4, 0.7], 0.25),
    gradient('product-and-square', (w) => w[0] * w[1] + w[1] ** 2, [2, -1.5], 0.5),
    gradient('zero-at-a-kink', (w) => Math.abs(w[0]) + w[1] ** 3, [0, 0.3], 0.1),
    drawn(random, 'sines', 'sines', 3, 0.1),
    drawn(random, 'cubes', 'cubes', 4, 0.3),
    drawn(random, 'rosenbrock', 'rosenbrock', 3, 0.01),
    drawn(random, 'log-sum-exp', 'logSumExp', 3, 0.2),
  ],
  'gradients-hidden': (random) => [
    drawn(random, 'first', 'sines', random.integer(2, 5), 0.2),
    drawn(random, 'second', 'cubes', random.integer(2, 5), 0.05),
    drawn(random, 'third', 'rosenbrock', random.integer(2, 4), 0.1),
    drawn(random, 'fourth', 'logSumExp', random.integer(2, 4), 0.1),
    drawn(random, 'fifth', 'exponentialOfProduct', random.integer(2, 3), 0.02),
  ],
  errors: (random) => [
    errors('one-cube', 'cubes', [1.2], TENFOLD),
    errors('sines', 'sines', [0.4, -0.7, 0.25], TENFOLD),
    errors('cubes', 'cubes', point(random, 3), [0.2, 0.1, 0.05]),
    errors('rosenbrock', 'rosenbrock', point(random, 3), TENFOLD),
    errors('log-sum-exp', 'logSumExp', [0.3, -0.4, 0.2], TENFOLD),
  ],
  'errors-hidden': (random) => [
    errors('first', 'cubes', point(random, random.integer(2, 4)), TENFOLD),
    errors('second', 'rosenbrock', point(random, random.integer(2, 4)), [0.1, 0.02, 0.01]),
    errors('third', 'exponentialOfProduct', point(random, 2), [0.05, 0.01]),
  ],
  rounding: () => [
    errors('sines', 'sines', [0.4, -0.7, 0.9], [0.1, 1e-5, 1e-12]),
    errors('log-sum-exp', 'logSumExp', [0.3, -0.4, 0.2], [0.1, 1e-5, 1e-13]),
    errors('rosenbrock', 'rosenbrock', [-0.7, 0.6, 0.9], [0.1, 1e-5, 1e-12]),
  ],
};
