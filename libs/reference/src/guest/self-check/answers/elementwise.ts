import type { Tensor, Tensor1D } from '@tensorflow/tfjs-core';
import { BY_HAND, COMPUTED_FROM_DEFINITION, type KnownAnswer, type TensorFlow, known } from '../known-answer';
import { COMPUTED } from './computed';

type Unary = (tf: TensorFlow, x: Tensor1D) => Tensor;

/** Each with its derivative, at points where float32 holds the argument exactly. */
const FUNCTIONS = {
  exp: (tf, x) => tf.exp(x),
  expm1: (tf, x) => tf.expm1(x),
  log: (tf, x) => tf.log(x),
  log1p: (tf, x) => tf.log1p(x),
  sqrt: (tf, x) => tf.sqrt(x),
  rsqrt: (tf, x) => tf.rsqrt(x),
  sigmoid: (tf, x) => tf.sigmoid(x),
  logSigmoid: (tf, x) => tf.logSigmoid(x),
  softplus: (tf, x) => tf.softplus(x),
  tanh: (tf, x) => tf.tanh(x),
  sinh: (tf, x) => tf.sinh(x),
  cosh: (tf, x) => tf.cosh(x),
  sin: (tf, x) => tf.sin(x),
  cos: (tf, x) => tf.cos(x),
  tan: (tf, x) => tf.tan(x),
  asin: (tf, x) => tf.asin(x),
  acos: (tf, x) => tf.acos(x),
  atan: (tf, x) => tf.atan(x),
  asinh: (tf, x) => tf.asinh(x),
  acosh: (tf, x) => tf.acosh(x),
  atanh: (tf, x) => tf.atanh(x),
  erf: (tf, x) => tf.erf(x),
  gelu: (tf, x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.div(x, Math.SQRT2)), 1)),
  elu: (tf, x) => tf.elu(x),
  selu: (tf, x) => tf.selu(x),
} as const satisfies Record<string, Unary>;

/** In TensorFlow.js itself, on every backend, the gradient of logSigmoid of a computed value throws: it does not save its input. */
const WITHOUT_GRADIENT: ReadonlySet<string> = new Set(['logSigmoid']);

function functionAnswers(): KnownAnswer[] {
  // The keys are those of the object above.
  const names = Object.keys(FUNCTIONS) as Array<keyof typeof FUNCTIONS>;
  return names.flatMap((name) => {
    const [points, values, slopes] = COMPUTED[name];
    const f = FUNCTIONS[name];
    const [value, slope] = known('transcendental', COMPUTED_FROM_DEFINITION, [
      [name, (tf) => f(tf, tf.tensor1d([...points])), values],
      [`gradient of ${name}`, (tf) => tf.grad((x) => f(tf, tf.reshape(x, [points.length])))(tf.tensor1d([...points])), slopes],
    ]);
    return [value, WITHOUT_GRADIENT.has(name) ? undefined : slope].filter((answer) => answer !== undefined);
  });
}

const [exp20] = COMPUTED['exp of 20'];
const [expMinus20] = COMPUTED['exp of -20'];
const [at100] = COMPUTED['sin and cos of 100'];
const [powers] = COMPUTED['pow'];
const [angles] = COMPUTED['atan2'];

const LARGE = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['exp of 20', (tf) => tf.exp(tf.scalar(20)), exp20],
  ['exp of -20', (tf) => tf.exp(tf.scalar(-20)), expMinus20],
  // Beside 1: whether it is a subnormal number or 0 is left open.
  ['exp of -100 beside 1', (tf) => tf.exp(tf.tensor1d([0, -100])), [1, 0]],
  ['sin and cos of 100', (tf) => tf.concat([tf.sin(tf.tensor1d([100])), tf.cos(tf.tensor1d([100]))]), at100],
  ['pow', (tf) => tf.pow(tf.tensor1d([2, 2.5, 0.75]), tf.tensor1d([0.5, -3, 1.5])), powers],
  ['atan2', (tf) => tf.atan2(tf.tensor1d([1, 1, -3]), tf.tensor1d([2, -2, -1])), angles],
]);

const of =
  (f: (tf: TensorFlow, x: Tensor1D) => Tensor, ...x: readonly number[]) =>
  (tf: TensorFlow): Tensor =>
    f(tf, tf.tensor1d([...x]));

const NO_INFINITY =
  'log(0) must be -Infinity; that it is not is known of inexact software GPUs (SwiftShader gives -88.03), whose elementary functions are not to be graded with';

/** IEEE 754 and limits. */
const SPECIAL = known('exact', 'IEEE 754 and limits, by hand', [
  ['log of special values', of((tf, x) => tf.log(x), 0, -1, Infinity, NaN, 1), [-Infinity, NaN, Infinity, NaN, 0], NO_INFINITY],
  ['exp of special values', of((tf, x) => tf.exp(x), 0, 1000, -1000, Infinity, -Infinity, NaN), [1, Infinity, 0, Infinity, 0, NaN]],
  ['log1p of special values', of((tf, x) => tf.log1p(x), 0, -1, -2, NaN), [0, -Infinity, NaN, NaN]],
  ['sqrt of special values', of((tf, x) => tf.sqrt(x), 0, 4, -1, Infinity, NaN), [0, 2, NaN, Infinity, NaN]],
  ['rsqrt of special values', of((tf, x) => tf.rsqrt(x), 0, 4, Infinity), [Infinity, 0.5, 0]],
  ['reciprocal', of((tf, x) => tf.reciprocal(x), 2, -4, 0, Infinity), [0.5, -0.25, Infinity, 0]],
  ['sigmoid of special values', of((tf, x) => tf.sigmoid(x), 0, 1000, -1000, Infinity, -Infinity, NaN), [0.5, 1, 0, 1, 0, NaN]],
  ['tanh of special values', of((tf, x) => tf.tanh(x), 0, 1000, -1000, Infinity, -Infinity, NaN), [0, 1, -1, 1, -1, NaN]],
  ['softplus of special values', of((tf, x) => tf.softplus(x), 1000, -1000), [1000, 0]],
  ['erf of special values', of((tf, x) => tf.erf(x), 0, 20, -20, Infinity, -Infinity), [0, 1, -1, 1, -1]],
  ['elu and selu far away', of((tf, x) => tf.concat([tf.elu(x), tf.elu(tf.neg(x))]), 1000), [1000, -1]],
  ['relu of special values', of((tf, x) => tf.relu(x), -1, 0, 2, Infinity, -Infinity, NaN), [0, 0, 2, Infinity, 0, NaN]],
  ['abs of special values', of((tf, x) => tf.abs(x), -2.5, 0, -Infinity, NaN), [2.5, 0, Infinity, NaN]],
  ['isNaN', of((tf, x) => tf.isNaN(x), 1, Infinity, NaN), [0, 0, 1]],
  ['isInf', of((tf, x) => tf.isInf(x), 1, -Infinity, NaN), [0, 1, 0]],
  ['isFinite', of((tf, x) => tf.isFinite(x), 1, Infinity, NaN), [1, 0, 0]],
  ['division by 0', of((tf, x) => tf.div(x, 0), 1, -1, 0), [Infinity, -Infinity, NaN]],
  ['-0 keeps its sign', of((tf, x) => tf.div(1, x), -0, 0), [-Infinity, Infinity]],
  ['NaN in arithmetic', of((tf, x) => tf.concat([tf.add(x, 1), tf.mul(x, 0), tf.sub(x, x)]), NaN, Infinity), [NaN, Infinity, NaN, NaN, NaN, NaN]],
]);

const EXACT = known('exact', BY_HAND, [
  ['neg', of((tf, x) => tf.neg(x), 1, -2.5), [-1, 2.5]],
  ['sign', of((tf, x) => tf.sign(x), -2, 0, 3), [-1, 0, 1]],
  ['floor', of((tf, x) => tf.floor(x), -1.5, 1.5, 2), [-2, 1, 2]],
  ['ceil', of((tf, x) => tf.ceil(x), -1.5, 1.5, 2), [-1, 2, 2]],
  ['round, halves to even', of((tf, x) => tf.round(x), 0.5, 1.5, 2.5, -1.5, 2.25), [0, 2, 2, -2, 2]],
  ['square', of((tf, x) => tf.square(x), -1.5, 3), [2.25, 9]],
  ['step', of((tf, x) => tf.step(x), -1, 2), [0, 1]],
  ['relu6', of((tf, x) => tf.relu6(x), -1, 3, 7), [0, 3, 6]],
  ['leakyRelu', of((tf, x) => tf.leakyRelu(x, 0.25), -4, 8), [-1, 8]],
  ['prelu', of((tf, x) => tf.prelu(x, tf.tensor1d([0.5, 0.25, 2])), -4, -8, 3), [-2, -2, 3]],
  ['clipByValue', of((tf, x) => tf.clipByValue(x, -1, 2), -3, 0.5, 5, NaN), [-1, 0.5, 2, NaN]],
  ['add, broadcast', (tf) => tf.add(tf.tensor2d([[1], [2]]), tf.tensor1d([10, 20, 30])), [11, 21, 31, 12, 22, 32]],
  ['sub, broadcast', (tf) => tf.sub(tf.tensor1d([10, 20, 30]), tf.tensor2d([[1], [2]])), [9, 19, 29, 8, 18, 28]],
  ['mul, broadcast', (tf) => tf.mul(tf.tensor3d([1, 2, 3, 4], [2, 1, 2]), tf.tensor2d([[1], [-1]])), [1, 2, -1, -2, 3, 4, -3, -4]],
  ['div', (tf) => tf.div(tf.tensor1d([1, -3]), tf.tensor1d([4, 2])), [0.25, -1.5]],
  ['divNoNan', (tf) => tf.divNoNan(tf.tensor1d([1, 2]), tf.tensor1d([0, 4])), [0, 0.5]],
  ['maximum', (tf) => tf.maximum(tf.tensor1d([1, -2, NaN]), tf.tensor1d([-1, 5, 1])), [1, 5, NaN]],
  ['minimum', (tf) => tf.minimum(tf.tensor1d([1, -2, NaN]), tf.tensor1d([-1, 5, 1])), [-1, -2, NaN]],
  ['mod of negatives', (tf) => tf.mod(tf.tensor1d([-7.5, 7.5, -7.5]), tf.tensor1d([2, -2, -2])), [0.5, -0.5, -1.5]],
  ['floorDiv', (tf) => tf.floorDiv(tf.tensor1d([7, -7]), tf.tensor1d([2, 2])), [3, -4]],
  ['squaredDifference', (tf) => tf.squaredDifference(tf.tensor1d([1, -2]), tf.tensor1d([3, 1])), [4, 9]],
  ['addN', (tf) => tf.addN([tf.tensor1d([1, 2]), tf.tensor1d([3, 4]), tf.tensor1d([5, 6])]), [9, 12]],
]);

export const ELEMENTWISE: readonly KnownAnswer[] = [...functionAnswers(), ...LARGE, ...SPECIAL, ...EXACT];
