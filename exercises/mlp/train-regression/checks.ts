import type { Metrics } from '@gradus/exercise/author';

type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' };

const activate = {
  tanh: Math.tanh,
  relu: (z: number) => Math.max(z, 0),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  linear: (z: number) => z,
};

/** The surface around which the training rows of cases.ts scatter, on a grid of 7 × 7 points, without noise. */
const HELD_OUT = Array.from({ length: 49 }, (_, i) => {
  const [u, v] = [(i % 7) / 3 - 1, Math.floor(i / 7) / 3 - 1];
  return { point: [u, v], target: Math.sin(2 * u) + 0.5 * v - 0.75 * u * v };
});

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const output = (layers: readonly Layer[], point: readonly number[]) =>
  layers.reduce(
    (inputs, { W, b, activation }) =>
      b.map((bias, unit) => activate[activation](inputs.reduce((sum, input, i) => sum + input * W[i][unit], bias))),
    [...point],
  )[0];

export const metrics: Metrics = {
  /** R² of the trained layers on the grid. */
  heldOutR2: (_case, { layers }: { layers: Layer[] }) => {
    const average = mean(HELD_OUT.map(({ target }) => target));
    const left = mean(HELD_OUT.map(({ point, target }) => (output(layers, point) - target) ** 2));
    return 1 - left / mean(HELD_OUT.map(({ target }) => (target - average) ** 2));
  },
};
