import type { Metrics } from '@gradus/exercise/author';

type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

const activate = {
  tanh: Math.tanh,
  relu: (z: number) => Math.max(z, 0),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
};

/** Twenty points on each of the moons that the training rows of cases.ts scatter around, a little inside and outside in turn. */
const HELD_OUT = Array.from({ length: 20 }, (_, i) => {
  const angle = (Math.PI * i) / 19;
  const radius = i % 2 === 0 ? 0.9 : 1.1;
  const [right, up] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  return [
    { point: [right, up], label: 0 },
    { point: [1 - right, 0.5 - up], label: 1 },
  ];
}).flat();

const probability = (layers: readonly Layer[], point: readonly number[]) =>
  layers.reduce(
    (inputs, { W, b, activation }) =>
      b.map((bias, unit) => activate[activation](inputs.reduce((sum, input, i) => sum + input * W[i][unit], bias))),
    [...point],
  )[0];

export const metrics: Metrics = {
  /** The share of the points that the trained layers put into the right class. */
  heldOutAccuracy: (_case, { layers }: { layers: Layer[] }) =>
    HELD_OUT.filter(({ point, label }) => (probability(layers, point) >= 0.5 ? 1 : 0) === label).length / HELD_OUT.length,
};
