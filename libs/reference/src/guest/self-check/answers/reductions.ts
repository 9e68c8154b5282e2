import { BY_HAND, COMPUTED_FROM_DEFINITION, type KnownAnswer, type R2, type R3, type TensorFlow, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';

/** [[[-2, 3, 1], [-1, 4, 2]], [[0, -2, 3], [1, -1, 4]]] */
const cube = (tf: TensorFlow) => ramp<R3>(tf, [2, 2, 3], [5, 7, 2]);
const rows = (tf: TensorFlow) => tf.tensor2d([[-2, 3, 1], [-1, 4, 2]]);
const z = (tf: TensorFlow) => tf.tensor1d([0.5, -1.25, 2]);

const EXACT = known('exact', BY_HAND, [
  ['sum over all', (tf) => tf.sum(rows(tf)), [7]],
  ['sum over rows and columns', (tf) => tf.concat([tf.sum(rows(tf), 0), tf.sum(rows(tf), -1)]), [-3, 7, 3, 2, 5]],
  ['sum over the outer axes', (tf) => tf.sum(cube(tf), [0, 2]), [3, 9]],
  ['mean with kept axis', (tf) => tf.mean(tf.tensor2d([[1, 2], [3, 6]]), 1, true), [1.5, 4.5]],
  ['max and min over an axis', (tf) => tf.concat([tf.max(rows(tf), 0), tf.min(rows(tf), 1)]), [-1, 4, 2, -2, -1]],
  ['max and min of negatives', (tf) => tf.stack([tf.max(tf.tensor1d([-3, -1, -2])), tf.min(tf.tensor1d([3, 1, 2]))]), [-1, 1]],
  ['max of -Infinity', (tf) => tf.max(tf.tensor2d([[-Infinity, -Infinity], [1, -Infinity]]), 1), [-Infinity, 1]],
  ['prod', (tf) => tf.prod(tf.tensor2d([[1, -2, 3], [0.5, 4, 2]]), 1), [-6, 4]],
  ['argMax, ties to the first', (tf) => tf.argMax(tf.tensor2d([[1, 3, 3, 2], [-1, -1, -2, -1]]), 1), [1, 0]],
  ['argMin, ties to the first', (tf) => tf.argMin(tf.tensor2d([[2, 1, 3, 1], [0, 0, 0, 0]]), 1), [1, 0]],
  ['argMax over the first axis', (tf) => tf.argMax(rows(tf), 0), [1, 1, 1]],
  ['cumsum', (tf) => tf.cumsum(rows(tf), 1), [-2, 1, 2, -1, 3, 5]],
  ['cumsum, exclusive and reversed', (tf) => tf.cumsum(rows(tf), 1, true, true), [4, 1, 0, 6, 2, 0]],
  ['cumprod', (tf) => tf.cumprod(tf.tensor1d([2, -3, 4])), [2, -6, -24]],
  ['unsortedSegmentSum', (tf) => tf.unsortedSegmentSum(tf.tensor1d([1, 2, 3, 4]), tf.tensor1d([0, 2, 0, 1], 'int32'), 3), [4, 4, 2]],
  ['softmax of ±1000', (tf) => tf.softmax(tf.tensor2d([[1000, 0, -1000], [-1000, -1000, -3000]])), [1, 0, 0, 0.5, 0.5, 0]],
  ['softmax of -Infinity', (tf) => tf.softmax(tf.tensor1d([0, -Infinity, 0])), [0.5, 0, 0.5]],
]);

const { softmax, logSoftmax, logSumExp, moments, norm } = COMPUTED;
const [means, variances] = moments;

const INEXACT = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['softmax', (tf) => tf.softmax(z(tf)), softmax[0]],
  ['softmax at 1000', (tf) => tf.softmax(tf.tensor1d([1000, 999])), COMPUTED['softmax far'][0]],
  ['softmax of many rows', (tf) => tf.softmax(tf.tile(tf.expandDims(z(tf), 0), [2, 1])), [...softmax[0], ...softmax[0]]],
  ['logSoftmax', (tf) => tf.logSoftmax(z(tf)), logSoftmax[0]],
  ['logSumExp', (tf) => tf.logSumExp(z(tf)), logSumExp[0]],
  ['logSumExp at ±1000', (tf) => tf.logSumExp(tf.tensor2d([[1000, 999], [-1000, -1001]]), 1), COMPUTED['logSumExp far'][0]],
]);

const ARITHMETIC = known('arithmetic', COMPUTED_FROM_DEFINITION, [
  ['mean and variance', (tf) => {
    const { mean, variance } = tf.moments(ramp<R2>(tf, [2, 3], [5, 7, 2]), 1);
    return tf.concat([mean, variance]);
  }, [...means, ...variances]],
  ['euclidean norm', (tf) => tf.norm(ramp<R2>(tf, [2, 3], [5, 7, 2]), 'euclidean', 1), norm[0]],
  ['sum of 1000', (tf) => tf.sum(tf.tensor1d(Array.from({ length: 1000 }, (_, i) => (4096 + ((i * 1237) % 4093)) / 4096))), COMPUTED['long sum'][0]],
]);

export const REDUCTIONS: readonly KnownAnswer[] = [...EXACT, ...INEXACT, ...ARITHMETIC];
