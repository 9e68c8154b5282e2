import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const weighted = (id: string, z: number[], v: number[]) => ({ id, call: 'weightedSum', args: [z, v] });
const jacobian = (id: string, z: number[]) => ({ id, call: 'jacobian', args: [z] });
const product = (id: string, z: number[], v: number[]) => ({ id, call: 'product', args: [z, v] });

/** Within ±1.5: no probability is so small that its derivatives hide below the tolerance. */
const logits = (random: Random, n: number) => Array.from({ length: n }, () => random.integer(-15000, 15000) / 10000);

/** A positive and a negative component at least, so that the derivatives do not vanish. */
const vector = (random: Random, n: number) => [random.integer(10000, 30000) / 10000, -random.integer(10000, 30000) / 10000, ...random.normals(n - 2)];

/** Quarters around `centre`: exact in float32 even at 1000, where four decimals would not be. */
const quartersAround = (random: Random, centre: number, n: number) => Array.from({ length: n }, () => centre + random.integer(-6, 6) / 4);

export const cases: Cases = {
  shape: (random) => [
    weighted('sum-of-three', logits(random, 3), vector(random, 3)),
    jacobian('jacobian-of-four', logits(random, 4)),
    jacobian('jacobian-of-one', [0.5]),
    product('product-of-three', logits(random, 3), vector(random, 3)),
  ],
  weighted: (random) => [
    weighted('two-classes', [0, 0], [1, 3]),
    weighted('one-two-three', [1, 2, 3], [1, 0, -1]),
    weighted('one-class', [0.5], [2]),
    weighted('five-classes', logits(random, 5), vector(random, 5)),
  ],
  'weighted-hidden': (random) => [
    weighted('few', logits(random, 3), vector(random, 3)),
    weighted('four', logits(random, 4), vector(random, 4)),
    weighted('many', logits(random, 7), vector(random, 7)),
  ],
  jacobian: (random) => [
    jacobian('two-equal-classes', [0, 0]),
    jacobian('one-two-three', [1, 2, 3]),
    jacobian('one-class', [-2]),
    jacobian('four-classes', logits(random, 4)),
  ],
  'jacobian-hidden': (random) => [
    jacobian('few', logits(random, 3)),
    jacobian('many', logits(random, random.integer(5, 8))),
    jacobian('two', logits(random, 2)),
  ],
  product: (random) => [
    product('two-equal-classes', [0, 0], [1, 3]),
    product('one-two-three', [1, 2, 3], [1, 0, -1]),
    product('the-same-for-all', [1, 1, 1, 1], [3, 3, 3, 3]),
    product('five-classes', logits(random, 5), vector(random, 5)),
  ],
  'product-hidden': (random) => [
    product('few', logits(random, 3), vector(random, 3)),
    product('four', logits(random, 4), vector(random, 4)),
    product('six', logits(random, 6), vector(random, 6)),
  ],
  stable: () => [
    weighted('sum-near-1000', [1000, 999.5, 998], [1, -2, 3]),
    jacobian('near-1000', [1000, 999.5, 998]),
    jacobian('far-below', [-1000, -1001, -1000.5]),
    product('product-near-1000', [1000, 999.5, 998], [1, -2, 3]),
    product('one-winner', [1000, 0, -1000], [1, 2, 3]),
  ],
  'stable-hidden': (random) => [
    weighted('sum-high', quartersAround(random, 1000, 4), vector(random, 4)),
    jacobian('high', quartersAround(random, 1000, 3)),
    jacobian('low', quartersAround(random, -1000, 4)),
    product('product-high', quartersAround(random, 900, 4), vector(random, 4)),
    product('product-low', quartersAround(random, -900, 3), vector(random, 3)),
  ],
};
