import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const sigmoid = (id: string, outputs: number[]) => ({ id, call: 'fromSigmoid', args: [outputs] });
const tanh = (id: string, outputs: number[]) => ({ id, call: 'fromTanh', args: [outputs] });

const between = (random: Random, low: number, high: number) => random.integer(low * 10000, high * 10000) / 10000;

/** One of each kind at least: a clear 0, a clear 1, and a fraction on either side of 0.5. */
const sigmoidOutputs = (random: Random, n: number) =>
  random.shuffle([
    between(random, 0.01, 0.2),
    between(random, 0.3, 0.49),
    between(random, 0.51, 0.7),
    between(random, 0.8, 0.99),
    ...Array.from({ length: n - 4 }, () => between(random, 0.01, 0.49) + random.pick([0, 0.5])),
  ]);

/** One of each kind at least: below and above 0, nearer to it than 0.5 and farther. */
const tanhOutputs = (random: Random, n: number) =>
  random.shuffle([
    between(random, -0.99, -0.6),
    between(random, -0.4, -0.01),
    between(random, 0.01, 0.4),
    between(random, 0.6, 0.99),
    ...Array.from({ length: n - 4 }, () => between(random, 0.01, 0.99) * random.pick([-1, 1])),
  ]);

export const cases: Cases = {
  shape: (random) => [
    sigmoid('five-from-sigmoid', sigmoidOutputs(random, 5)),
    sigmoid('none-from-sigmoid', []),
    tanh('six-from-tanh', tanhOutputs(random, 6)),
    tanh('none-from-tanh', []),
  ],
  easy: () => [
    sigmoid('sigmoid-clear', [0.9, 0.1, 0.7]),
    sigmoid('sigmoid-around-half', [0.4999, 0.5001, 0.3]),
    sigmoid('sigmoid-ends', [0, 1]),
    tanh('tanh-clear', [0.9, -0.8, 0.7]),
    tanh('tanh-around-zero', [-0.0001, 0.0001, 0.3, -0.2]),
    tanh('tanh-ends-and-middle', [-1, 0, 1]),
  ],
  ties: () => [
    sigmoid('sigmoid-tie', [0.5, 0.2, 0.8]),
    sigmoid('sigmoid-ties-alone', [0.5, 0.5]),
    tanh('tanh-tie', [0, -0.7, 0.8]),
    tanh('tanh-ties-alone', [0, -0]),
    tanh('tanh-half-is-no-tie', [0.5, 0.25, -0.75]),
  ],
  hidden: (random) => [
    sigmoid('sigmoid-short', sigmoidOutputs(random, 4)),
    sigmoid('sigmoid-long', sigmoidOutputs(random, random.integer(8, 15))),
    tanh('tanh-short', random.shuffle([0, ...tanhOutputs(random, 4)])),
    tanh('tanh-long', tanhOutputs(random, random.integer(8, 15))),
  ],
  'ties-hidden': (random) => [
    sigmoid('sigmoid-one', random.shuffle([0.5, ...sigmoidOutputs(random, 5)])),
    sigmoid('sigmoid-two', random.shuffle([0.5, 0.5, ...sigmoidOutputs(random, 4)])),
    tanh('tanh-one', random.shuffle([0, ...tanhOutputs(random, 5)])),
    tanh('tanh-two', random.shuffle([0, 0.5, -0.5, ...tanhOutputs(random, 4)])),
  ],
};
