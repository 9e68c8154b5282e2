import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const vector = (id: string, z: number[]) => ({ id, call: 'softmax', args: [z] });
const batch = (id: string, z: number[][]) => ({ id, call: 'softmaxBatch', args: [z] });

/** Quarters around `centre`: exact in float32 even at 1000, where four decimals would not be. */
const quartersAround = (random: Random, centre: number, length: number) =>
  Array.from({ length }, () => centre + random.integer(-8, 8) / 4);

export const cases: Cases = {
  shape: (random) => [
    vector('three-classes', random.normals(3)),
    batch('two-rows-of-three', random.matrix(2, 3)),
    batch('three-rows-of-one', random.matrix(3, 1)),
  ],
  easy: () => [
    vector('one-two-three', [1, 2, 3]),
    vector('shifted-by-minus-two', [-1, 0, 1]),
    vector('all-equal', [0.5, 0.5, 0.5, 0.5]),
    vector('one-class', [-3]),
    batch('square', [[1, 2, 3], [1, 0, -1], [0, 0, 0]]),
    batch('two-rows', [[0, 1], [2, -2]]),
  ],
  random: (random) => [
    vector('vector-of-five', random.normals(5, { scale: 2 })),
    vector('vector-of-ten', random.normals(10, { scale: 2 })),
    batch('four-rows-of-three', random.matrix(4, 3, { scale: 2 })),
    batch('two-rows-of-five', random.matrix(2, 5, { scale: 2 })),
  ],
  hidden: (random) => [
    vector('vector-short', random.normals(random.integer(2, 4), { scale: 2 })),
    vector('vector-long', random.normals(random.integer(6, 12), { scale: 3 })),
    vector('vector-spread', random.normals(6, { scale: 6 })),
    batch('batch-square', random.matrix(3, 3, { scale: 2 })),
    batch('batch-wide', random.matrix(3, random.integer(4, 6), { scale: 2 })),
    batch('batch-tall', random.matrix(random.integer(4, 7), 2, { scale: 2 })),
  ],
  stable: () => [
    vector('around-1000', [1000, 1001, 1002]),
    vector('around-minus-1000', [-1000, -1001, -1002]),
    vector('from-1000-to-minus-1000', [1000, 0, -1000]),
    batch('rows-far-apart', [[1000, 998, 0], [-1000, -1001, -1002], [0.5, 0.25, -0.5]]),
  ],
  'stable-hidden': (random) => [
    vector('vector-high', quartersAround(random, 1000, random.integer(3, 6))),
    vector('vector-low', quartersAround(random, -1000, random.integer(3, 6))),
    batch('batch-high', [quartersAround(random, 800, 4), quartersAround(random, 1000, 4)]),
    batch('batch-high-and-low', [quartersAround(random, 1000, 3), quartersAround(random, 0, 3), quartersAround(random, -1000, 3)]),
    batch('batch-one-winner', [[random.integer(800, 1000), 0, 0], [0, 0, random.integer(800, 1000)]]),
  ],
};
