import { BY_HAND, type KnownAnswer, known } from '../known-answer';

const FLOATS = 'int32 is computed in float32, which holds whole numbers up to 2²⁴ alone, as in tfjs-backend-webgpu as it is published';
const ROUND = 'TensorFlow 2.17 and newer give zeros for `round` of an int32 tensor: install 2.16.2';

/** int32 and bool: arithmetic, comparisons, logic, conversions. */
export const INTEGERS: readonly KnownAnswer[] = known('exact', BY_HAND, [
  ['int32 round', (tf) => tf.round(tf.tensor1d([3, -4, 0, 1000001], 'int32')), [3, -4, 0, 1000001], ROUND],
  // 2²⁴ + 1 is the first whole number that float32 cannot hold.
  ['int32 add above 2²⁴', (tf) => tf.add(tf.tensor1d([16777217, -16777219], 'int32'), tf.scalar(2, 'int32')), [16777219, -16777217], FLOATS],
  ['int32 mul above 2²⁴', (tf) => tf.mul(tf.tensor1d([4099, -4097], 'int32'), tf.tensor1d([4099, 4099], 'int32')), [16801801, -16793603], FLOATS],
  ['int32 sub above 2²⁴', (tf) => tf.sub(tf.tensor1d([16777219, 3], 'int32'), tf.tensor1d([2, 16777220], 'int32')), [16777217, -16777217], FLOATS],
  ['int32 division of negatives', (tf) => tf.floorDiv(tf.tensor1d([-7, 7, -7, -6], 'int32'), tf.tensor1d([2, -2, -2, 3], 'int32')), [-4, -4, 3, -2]],
  ['int32 mod of negatives', (tf) => tf.mod(tf.tensor1d([-7, 7, -7, 6], 'int32'), tf.tensor1d([3, -3, -3, 3], 'int32')), [2, -2, -1, 0]],
  ['int32 abs and neg', (tf) => tf.concat([tf.abs(tf.tensor1d([-5, 3], 'int32')), tf.neg(tf.tensor1d([-5, 3], 'int32'))]), [5, 3, 5, -3]],
  ['int32 maximum and minimum', (tf) => tf.concat([tf.maximum(tf.tensor1d([-5, 3], 'int32'), tf.scalar(0, 'int32')), tf.minimum(tf.tensor1d([-5, 3], 'int32'), tf.scalar(0, 'int32'))]), [0, 3, -5, 0]],
  ['int32 sum', (tf) => tf.sum(tf.tensor2d([[1, -2, 3], [16777216, 1, 0]], [2, 3], 'int32'), 1), [2, 16777217], FLOATS],
  ['int32 max and min', (tf) => tf.stack([tf.max(tf.tensor1d([-5, -3], 'int32')), tf.min(tf.tensor1d([-5, -3], 'int32'))]), [-3, -5]],
  ['int32 matMul', (tf) => tf.matMul(tf.tensor2d([[1, -2], [3, 4]], [2, 2], 'int32'), tf.tensor2d([[5, 6], [7, -8]], [2, 2], 'int32')), [-9, 22, 43, -14]],
  ['int32 cumsum', (tf) => tf.cumsum(tf.tensor1d([3, -1, 4], 'int32')), [3, 2, 6]],
  ['cast of floats to int32 goes towards 0', (tf) => tf.cast(tf.tensor1d([-1.7, -0.5, 0.9, 2.5]), 'int32'), [-1, 0, 0, 2]],
  ['cast of int32 to float', (tf) => tf.div(tf.cast(tf.tensor1d([-7, 3], 'int32'), 'float32'), 2), [-3.5, 1.5]],
  ['cast to bool and back', (tf) => tf.cast(tf.cast(tf.tensor1d([0, 0.5, -2]), 'bool'), 'int32'), [0, 1, 1]],
  ['sum of bool counts', (tf) => tf.sum(tf.tensor1d([true, false, true], 'bool')), [2]],
  ['greater and less, NaN is neither', (tf) => tf.concat([tf.greater(tf.tensor1d([2, 1, NaN]), 1), tf.less(tf.tensor1d([0, 1, NaN]), 1)]), [1, 0, 0, 1, 0, 0]],
  ['greaterEqual and lessEqual', (tf) => tf.concat([tf.greaterEqual(tf.tensor1d([2, 1, 0]), 1), tf.lessEqual(tf.tensor1d([2, 1, 0]), 1)]), [1, 1, 0, 0, 1, 1]],
  ['equal and notEqual, NaN equals nothing', (tf) => tf.concat([tf.equal(tf.tensor1d([1, 2, NaN]), tf.tensor1d([1, 1, NaN])), tf.notEqual(tf.tensor1d([1, 2, NaN]), tf.tensor1d([1, 1, NaN]))]), [1, 0, 0, 0, 1, 1]],
  ['logicalAnd, Or, Xor, Not', (tf) => {
    const [a, b] = [tf.tensor1d([false, false, true, true], 'bool'), tf.tensor1d([false, true, false, true], 'bool')];
    return tf.concat([tf.logicalAnd(a, b), tf.logicalOr(a, b), tf.logicalXor(a, b), tf.logicalNot(a)]);
  }, [0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0]],
  ['any and all', (tf) => {
    const rows = tf.tensor2d([[false, false], [false, true], [true, true]], [3, 2], 'bool');
    return tf.concat([tf.any(rows, 1), tf.all(rows, 1)]);
  }, [0, 1, 1, 0, 0, 1]],
  ['where', (tf) => tf.where(tf.tensor1d([true, false, true], 'bool'), tf.tensor1d([1, 2, NaN]), tf.tensor1d([NaN, 5, 6])), [1, 5, NaN]],
]);
