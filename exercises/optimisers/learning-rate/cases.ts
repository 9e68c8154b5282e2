import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

interface Plan {
  curvature: number[];
  w: number[];
  rate: number;
  steps: number;
  decay?: { every: number; factor: number };
  limit?: number;
}

const descend = (id: string, { curvature, w, rate, steps, decay, limit = 1e6 }: Plan) => ({
  id,
  call: 'descend',
  args: [curvature, w, rate, steps, decay ?? null, limit],
});

/** Away from 0, on both sides. */
const start = (random: Random, n: number) =>
  Array.from({ length: n }, () => random.pick([-1, 1]) * (random.integer(5000, 30000) / 10000));

const curvatures = (random: Random, n: number) => Array.from({ length: n }, () => random.integer(50, 400) / 100);

/** A number that falls to 0 within some steps could be anything below the tolerance. */
const SLOWEST_FALL = 0.25;

/** The rate as a share of 2/λ for the largest curvature: below 1 it converges, above 1 it diverges. */
const draw = (random: Random, n: number, share: number): Pick<Plan, 'curvature' | 'w' | 'rate'> => {
  const curvature = curvatures(random, n);
  const rate = Number(((2 * share) / Math.max(...curvature)).toFixed(4));
  const isSlow = curvature.every((one) => Math.abs(1 - rate * one) >= SLOWEST_FALL);
  return isSlow ? { curvature, w: start(random, n), rate } : draw(random, n, share);
};

export const cases: Cases = {
  shape: (random) => [
    descend('three-steps', { curvature: [1, 4], w: start(random, 2), rate: 0.2, steps: 3 }),
    descend('no-step', { curvature: [1, 2, 3], w: start(random, 3), rate: 0.2, steps: 0 }),
    descend('stopped-at-once', { curvature: [10], w: [2.5], rate: 300, steps: 10 }),
  ],
  converges: (random) => [
    descend('one-number', { curvature: [2], w: [3], rate: 0.25, steps: 4 }),
    descend('slow', { curvature: [1, 4], w: start(random, 2), rate: 0.01, steps: 20 }),
    descend('good', { curvature: [1, 4], w: start(random, 2), rate: 0.2, steps: 15 }),
    descend('best-rate', { curvature: [4], w: [-0.875], rate: 0.25, steps: 3 }),
    descend('back-and-forth', { curvature: [4], w: [3], rate: 0.5, steps: 5 }),
    descend('at-the-minimum', { curvature: [1, 2], w: [0, 0], rate: 5, steps: 3 }),
    // Whole numbers, so that a loss that is equal to the limit is so in every precision.
    descend('on-the-limit', { curvature: [2], w: [1], rate: 1, steps: 3, limit: 1 }),
    descend('two-numbers-on-the-limit', { curvature: [2, 2], w: [1, -2], rate: 1, steps: 2, limit: 5 }),
  ],
  decay: (random) => [
    descend('every-step', { curvature: [2, 3, 0.5], w: start(random, 3), rate: 0.4, steps: 8, decay: { every: 1, factor: 0.9 } }),
    descend('every-three-steps', { curvature: [1, 3], w: start(random, 2), rate: 0.3, steps: 10, decay: { every: 3, factor: 0.5 } }),
    descend('saved-by-decay', { curvature: [1, 4], w: start(random, 2), rate: 0.6, steps: 14, decay: { every: 4, factor: 0.5 } }),
    descend('too-late-to-matter', { curvature: [2], w: [1.5], rate: 0.2, steps: 4, decay: { every: 10, factor: 0.1 } }),
  ],
  'runs-hidden': (random) => [
    descend('slow', { ...draw(random, 2, 0.05), steps: random.integer(8, 16) }),
    descend('good', { ...draw(random, random.integer(2, 4), 0.3), steps: random.integer(6, 12) }),
    descend('nearly-too-large', { ...draw(random, 2, 0.9), steps: random.integer(8, 16) }),
    descend('decay', { ...draw(random, 3, 0.65), steps: 12, decay: { every: random.integer(2, 5), factor: 0.7 } }),
    descend('decay-from-above', { ...draw(random, 2, 1.2), steps: 12, decay: { every: random.integer(2, 4), factor: 0.5 } }),
  ],
  diverges: () => [
    descend('one-number', { curvature: [4], w: [1], rate: 1, steps: 10, limit: 100 }),
    descend('one-of-two', { curvature: [1, 4], w: [1.5, -1.25], rate: 0.6, steps: 60 }),
    descend('in-the-last-step', { curvature: [4], w: [1], rate: 1, steps: 2, limit: 100 }),
    descend('not-yet', { curvature: [4], w: [1], rate: 1, steps: 1, limit: 100 }),
    descend('at-the-start', { curvature: [2, 2], w: [10, -10], rate: 0.1, steps: 5, limit: 100 }),
    descend('in-spite-of-decay', { curvature: [3], w: [-1.75], rate: 2, steps: 20, decay: { every: 4, factor: 0.75 } }),
  ],
  'not-a-number': () => [
    descend('start', { curvature: [1, 2], w: [NaN, 1], rate: 0.1, steps: 4 }),
    descend('rate', { curvature: [1, 2], w: [3, 1], rate: NaN, steps: 4 }),
    descend('rate-and-one-number', { curvature: [2], w: [-5], rate: NaN, steps: 3, limit: 1000 }),
  ],
  'diverges-hidden': (random) => [
    descend('barely', { ...draw(random, 2, 1.3), steps: 60, limit: 1e4 }),
    descend('fast', { ...draw(random, random.integer(1, 3), 3), steps: 20 }),
    descend('with-decay', { ...draw(random, 2, 2.5), steps: 20, decay: { every: random.integer(3, 5), factor: 0.9 } }),
  ],
};
