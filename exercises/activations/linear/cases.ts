import type { Cases } from '@gradus/exercise/author';

const value = (id: string, x: number[]) => ({ id, call: 'linear', args: [x] });
const derivative = (id: string, x: number[]) => ({ id, call: 'linearDerivative', args: [x] });

export const cases: Cases = {
  shape: (random) => [
    value('five-numbers', random.normals(5)),
    value('no-number', []),
    derivative('derivative-of-four', random.normals(4)),
    derivative('derivative-of-none', []),
  ],
  easy: () => [
    value('small-numbers', [-2, 0.5, 3]),
    value('zeros', [0, 0]),
    value('one-number', [-1.25]),
    value('large-numbers', [-1000, 1000]),
  ],
  hidden: (random) => [
    value('short', random.normals(random.integer(2, 4), { scale: 2 })),
    value('long', random.normals(random.integer(8, 15), { scale: 5 })),
    value('large', [-1, 1].map((sign) => sign * random.integer(200, 900))),
  ],
  derivative: () => [
    derivative('both-signs', [-2, 0.5, 3]),
    derivative('at-zero', [0, 0]),
    derivative('at-one', [1, 1, 1]),
    derivative('one-number', [-0.25]),
    derivative('far-away', [-1000, 1000]),
  ],
  'derivative-hidden': (random) => [
    derivative('short', random.normals(random.integer(2, 4), { scale: 2 })),
    derivative('long', [...random.normals(random.integer(6, 12), { scale: 5 }), 0]),
    derivative('far', [-1, 1].map((sign) => sign * random.integer(200, 900))),
  ],
};
