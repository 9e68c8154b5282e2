import { erf } from './erf';
import { precision, tf } from './tensorflow';

interface KnownAnswer {
  readonly name: string;
  readonly run: () => unknown;
  /** Flat, row-major. */
  readonly expected: readonly number[];
}

const E = Math.E;
const TOLERANCE = { float32: 2e-6, float64: 1e-14 };

/** Answers known from elsewhere (by hand, or closed forms): what the references rest on. */
const KNOWN: readonly KnownAnswer[] = [
  { name: 'softmax', run: () => tf.softmax(tf.tensor1d([0, 1])), expected: [1 / (1 + E), E / (1 + E)] },
  { name: 'matMul', run: () => tf.matMul(tf.tensor2d([[1, 2], [3, 4]]), tf.tensor2d([[5, 6], [7, 8]])), expected: [19, 22, 43, 50] },
  {
    name: 'conv2d',
    run: () => tf.conv2d(tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]), tf.tensor4d([1, 0, 0, -1], [2, 2, 1, 1]), 1, 'valid'),
    expected: [-4, -4, -4, -4],
  },
  { name: 'gradient of x³', run: () => tf.grad((x) => x.mul(x).mul(x))(tf.tensor1d([2, -3])), expected: [12, 27] },
  {
    name: 'gradient of matMul',
    run: () => tf.grad((x) => tf.matMul(tf.tensor2d([[1, 2]]), x.as2D(2, 1)).sum())(tf.tensor1d([5, 7])),
    expected: [1, 2],
  },
  { name: 'gradient of log-softmax', run: () => tf.grad((x) => tf.logSoftmax(x).gather([0]).sum())(tf.tensor1d([0, 0])), expected: [0.5, -0.5] },
  { name: 'log', run: () => tf.log(tf.tensor1d([1, E, 0])), expected: [0, 1, -Infinity] },
  { name: 'exp', run: () => tf.exp(tf.tensor1d([0, 1, -1])), expected: [1, E, 1 / E] },
  { name: 'sigmoid', run: () => tf.sigmoid(tf.tensor1d([0, Math.log(3)])), expected: [0.5, 0.75] },
  { name: 'tanh', run: () => tf.tanh(tf.tensor1d([0, Math.log(2)])), expected: [0, 0.6] },
  { name: 'erf', run: () => tf.erf(tf.tensor1d([0.5, 1, -2])), expected: [0.5204998778130465, 0.8427007929497149, -0.9953222650189527] },
  { name: 'maxPool', run: () => tf.maxPool(tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]), 2, 2, 'valid'), expected: [4] },
  { name: 'argMax', run: () => tf.argMax(tf.tensor1d([1, 3, 2])), expected: [1] },
  { name: 'NaN and −0', run: () => tf.tensor1d([Number.NaN, -0]), expected: [Number.NaN, -0] },
  { name: 'erf beyond the polynomial', run: () => tf.tensor1d([erf(5)]), expected: [0.9999999999984626] },
];

/** Empty if every known answer comes out, else what does not. */
export function selfCheck(): string {
  const failed = KNOWN.filter((known) => !holds(known)).map(({ name }) => name);
  return failed.length === 0 ? '' : `${precision}: wrong ${failed.join(', ')}`;
}

function holds({ run, expected }: KnownAnswer): boolean {
  return tf.tidy(() => {
    const output = run();
    if (!(output instanceof tf.Tensor)) return false;
    const received = Array.from(output.dataSync());
    return received.length === expected.length && expected.every((x, i) => isClose(received[i], x));
  });
}

function isClose(received: number | undefined, expected: number): boolean {
  if (Object.is(received, expected)) return true;
  // NaN <= x is false, so a NaN fails.
  return received !== undefined && Math.abs(received - expected) <= TOLERANCE[precision] * Math.max(1, Math.abs(expected));
}
