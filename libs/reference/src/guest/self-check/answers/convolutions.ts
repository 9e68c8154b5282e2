import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { type KnownAnswer, type R1, type R3, type R4, type R5, type TensorFlow, flatten, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';

const LOOPS = 'loops over whole numbers (known_answers.py)';
const IMAGE = [7, 11, 5] as const;
const KERNEL = [5, 7, 3] as const;
const UPSTREAM = [3, 5, 2] as const;

type Shape = [number, number, number, number];
type Convolution = (tf: TensorFlow, image: Tensor4D, kernel: Tensor4D) => Tensor;
type Row = readonly [name: keyof typeof COMPUTED, image: Shape, kernel: Shape, run: Convolution];

/** With gradients. Padding by a number is not asked for: tfjs-node throws. One and three dimensions are reshaped on their way. */
const CONVOLUTIONS: readonly Row[] = [
  ['conv2d valid', [1, 4, 5, 2], [3, 3, 2, 2], (tf, x, w) => tf.conv2d(x, w, 1, 'valid')],
  ['conv2d same 3', [1, 3, 4, 1], [3, 3, 1, 1], (tf, x, w) => tf.conv2d(x, w, 1, 'same')],
  ['conv2d same, even kernel, stride 2', [1, 5, 4, 1], [2, 4, 1, 2], (tf, x, w) => tf.conv2d(x, w, 2, 'same')],
  ['conv1d', [1, 1, 7, 2], [1, 4, 2, 2], (tf, x, w) => tf.conv1d(tf.reshape<R3>(x, [1, 7, 2]), tf.reshape<R3>(w, [4, 2, 2]), 2, 'same')],
  ['conv3d', [2, 3, 3, 1], [2, 2, 2, 2], (tf, x, w) => tf.conv3d(tf.reshape<R5>(x, [1, 2, 3, 3, 1]), tf.reshape<R5>(w, [2, 2, 2, 1, 2]), 1, 'same')],
  ['depthwise', [1, 4, 4, 2], [3, 3, 2, 2], (tf, x, w) => tf.depthwiseConv2d(x, w, 1, 'same')],
  ['depthwise stride 2', [1, 5, 5, 1], [2, 2, 1, 1], (tf, x, w) => tf.depthwiseConv2d(x, w, 2, 'valid')],
];

/** TensorFlow.js has no gradient of a dilated convolution. */
const DILATED: readonly Row[] = [
  ['conv2d dilated', [1, 5, 6, 1], [3, 2, 1, 1], (tf, x, w) => tf.conv2d(x, w, 1, 'same', 'NHWC', 2)],
  ['depthwise dilated', [1, 5, 5, 1], [2, 2, 1, 2], (tf, x, w) => tf.depthwiseConv2d(x, w, 1, 'valid', 'NHWC', 2)],
];

const TRANSPOSED: readonly Row[] = [
  ['transpose same', [1, 3, 3, 1], [3, 3, 2, 1], (tf, x, w) => tf.conv2dTranspose(x, w, [1, 5, 6, 2], 2, 'same')],
  ['transpose valid', [1, 2, 2, 2], [3, 3, 1, 2], (tf, x, w) => tf.conv2dTranspose(x, w, [1, 5, 5, 1], 2, 'valid')],
];

/** Σ y·upstream, as known_answers.py has it. */
export function weigh(tf: TensorFlow, y: Tensor): Tensor {
  return tf.sum(tf.mul(tf.reshape(y, [-1]), ramp<R1>(tf, [y.size], UPSTREAM)));
}

function forward([name, image, kernel, run]: Row): KnownAnswer[] {
  const [, output] = COMPUTED[name];
  return known('exact', LOOPS, [[name, (tf) => run(tf, ramp<R4>(tf, image, IMAGE), ramp<R4>(tf, kernel, KERNEL)), output ?? []]]);
}

function gradients([name, image, kernel, run]: Row, expected: readonly number[], of: 'both' | 'image'): KnownAnswer[] {
  return known('exact', LOOPS, [
    [`gradients of ${name}`, (tf) => {
      const [x, w] = [ramp<R4>(tf, image, IMAGE), ramp<R4>(tf, kernel, KERNEL)];
      if (of === 'image') return tf.grad((at) => weigh(tf, run(tf, tf.reshape<R4>(at, image), w)))(x);
      const loss = (...at: Tensor[]) => weigh(tf, run(tf, tf.reshape<R4>(at[0] ?? [], image), tf.reshape<R4>(at[1] ?? [], kernel)));
      return flatten(tf, tf.grads(loss)([x, w]));
    }, expected],
  ]);
}

export const CONVOLVED: readonly KnownAnswer[] = [
  ...[...CONVOLUTIONS, ...DILATED, ...TRANSPOSED].flatMap(forward),
  ...CONVOLUTIONS.flatMap((row) => gradients(row, entry(`${row[0]} gradients`).flat(), 'both')),
  ...TRANSPOSED.flatMap((row) => gradients(row, entry(`${row[0]} gradient`).flat(), 'image')),
];

function entry(name: string): ReadonlyArray<readonly number[]> {
  const table: Readonly<Record<string, ReadonlyArray<readonly number[]>>> = COMPUTED;
  const found = table[name];
  if (found === undefined) throw new Error(`known_answers.py computes no ${name}`);
  return found;
}
