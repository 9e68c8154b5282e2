import type { Tensor } from '@tensorflow/tfjs-core';
import { BY_HAND, type KnownAnswer, type R4, type TensorFlow, flatten, known } from '../known-answer';

const grid = (tf: TensorFlow) => tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
const block = (tf: TensorFlow) => tf.tensor3d([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2]);
const ints = (tf: TensorFlow, ...values: readonly number[]) => tf.tensor1d([...values], 'int32');

const CHOSEN = known('exact', BY_HAND, [
  ['gather of rows', (tf) => tf.gather(grid(tf), ints(tf, 1, 0, 1)), [4, 5, 6, 1, 2, 3, 4, 5, 6]],
  ['gather of columns', (tf) => tf.gather(grid(tf), ints(tf, 2, 0), 1), [3, 1, 6, 4]],
  ['gather of batches', (tf) => tf.gather(grid(tf), tf.tensor2d([[2, 0], [1, 1]], [2, 2], 'int32'), 1, 1), [3, 1, 5, 5]],
  ['gatherND', (tf) => tf.gatherND(grid(tf), tf.tensor2d([[1, 0], [0, 2]], [2, 2], 'int32')), [4, 3]],
  ['scatterND adds up', (tf) => tf.scatterND(tf.tensor2d([[3], [1], [3]], [3, 1], 'int32'), tf.tensor1d([5, 6, 7]), [5]), [0, 6, 0, 12, 0]],
  ['oneHot', (tf) => tf.cast(tf.oneHot(ints(tf, 2, 0), 3, 5, -1), 'float32'), [-1, -1, 5, 5, -1, -1]],
  ['topk and its indices', (tf) => {
    const { values, indices } = tf.topk(tf.tensor2d([[1, 9, 4, 7], [-1, -4, -2, -3]]), 2);
    return flatten(tf, [values, indices]);
  }, [9, 7, -1, -2, 1, 3, 0, 2]],
  ['topk, ties to the first', (tf) => tf.topk(tf.tensor1d([3, 5, 5, 3]), 3).indices, [1, 2, 0]],
  ['unique', (tf) => {
    const { values, indices } = tf.unique(ints(tf, 4, 1, 4, 7, 1));
    return flatten(tf, [values, indices]);
  }, [4, 1, 7, 0, 1, 0, 2, 1]],
  ['slice', (tf) => tf.slice(grid(tf), [0, 1], [2, 2]), [2, 3, 5, 6]],
  ['slice of three axes', (tf) => tf.slice(block(tf), [1, 0, 1], [1, 2, 1]), [6, 8]],
  ['stridedSlice', (tf) => tf.stridedSlice(grid(tf), [0, 0], [2, 3], [1, 2]), [1, 3, 4, 6]],
  ['stridedSlice backwards', (tf) => tf.stridedSlice(tf.tensor1d([1, 2, 3, 4, 5]), [4], [0], [-2]), [5, 3]],
  ['bandPart', (tf) => tf.linalg.bandPart(tf.tensor2d([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), -1, 0), [1, 0, 0, 4, 5, 0, 7, 8, 9]],
]);

const ARRANGED = known('exact', BY_HAND, [
  ['concat of columns', (tf) => tf.concat([grid(tf), tf.tensor2d([[7], [8]])], 1), [1, 2, 3, 7, 4, 5, 6, 8]],
  ['concat of int32', (tf) => tf.concat([ints(tf, 1, 2), ints(tf, 3)]), [1, 2, 3]],
  ['stack along the second axis', (tf) => tf.stack([tf.tensor1d([1, 2]), tf.tensor1d([3, 4])], 1), [1, 3, 2, 4]],
  ['unstack and split', (tf) => flatten(tf, [...tf.unstack(grid(tf), 1).slice(1), ...tf.split(tf.tensor1d([1, 2, 3]), [1, 2]).reverse()]), [2, 5, 3, 6, 2, 3, 1]],
  ['tile', (tf) => tf.tile(tf.tensor2d([[1, 2], [3, 4]]), [1, 2]), [1, 2, 1, 2, 3, 4, 3, 4]],
  ['pad', (tf) => tf.pad(tf.tensor2d([[1, 2]]), [[1, 0], [0, 2]], 9), [9, 9, 9, 9, 1, 2, 9, 9]],
  ['mirrorPad', (tf) => tf.mirrorPad(tf.tensor1d([1, 2, 3]), [[2, 1]], 'reflect'), [3, 2, 1, 2, 3, 2]],
  ['reverse', (tf) => tf.reverse(grid(tf), 1), [3, 2, 1, 6, 5, 4]],
  ['transpose', (tf) => tf.transpose(grid(tf)), [1, 4, 2, 5, 3, 6]],
  ['transpose of three axes', (tf) => tf.transpose(block(tf), [2, 0, 1]), [1, 3, 5, 7, 2, 4, 6, 8]],
  ['broadcastTo', (tf) => tf.broadcastTo(tf.tensor2d([[1], [2]]), [2, 3]), [1, 1, 1, 2, 2, 2]],
  ['range, linspace, fill, eye', (tf) => flatten(tf, [tf.range(5, 0, -2), tf.linspace(0, 1, 3), tf.fill([2], 7), tf.eye(2)]), [5, 3, 1, 0, 0.5, 1, 7, 7, 1, 0, 0, 1]],
  ['resizeBilinear', (tf) => tf.image.resizeBilinear(tf.tensor4d([0, 4], [1, 1, 2, 1]), [1, 4]), [0, 2, 4, 4]],
  ['resizeBilinear, corners aligned', (tf) => tf.image.resizeBilinear(tf.tensor4d([0, 4], [1, 1, 2, 1]), [1, 3], true), [0, 2, 4]],
  ['resizeNearestNeighbor', (tf) => tf.image.resizeNearestNeighbor(tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]), [2, 4]), [1, 1, 2, 2, 3, 3, 4, 4]],
]);

/** Gradient of Σ f(x)·(1, 2, 3, …). */
const moved = (f: (tf: TensorFlow, x: Tensor) => Tensor, x: (tf: TensorFlow) => Tensor) => (tf: TensorFlow) =>
  tf.grad((at) => {
    const y = tf.reshape(f(tf, at), [-1]);
    return tf.sum(tf.mul(y, tf.range(1, y.size + 1)));
  })(x(tf));

const MOVED_BACK = known('exact', BY_HAND, [
  ['gradient of gather adds up', moved((tf, x) => tf.gather(x, ints(tf, 1, 0, 1)), grid), [4, 5, 6, 8, 10, 12]],
  ['gradient of gather of columns', moved((tf, x) => tf.gather(x, ints(tf, 2, 0), 1), grid), [2, 0, 1, 4, 0, 3]],
  ['gradient of unsortedSegmentSum', moved((tf, x) => tf.unsortedSegmentSum(x, ints(tf, 1, 0), 2), grid), [4, 5, 6, 1, 2, 3]],
  ['gradient of slice', moved((tf, x) => tf.slice(x, [0, 1], [2, 2]), grid), [0, 1, 2, 0, 3, 4]],
  ['gradient of concat', moved((tf, x) => tf.concat([x, x], 1), grid), [5, 7, 9, 17, 19, 21]],
  ['gradient of stack', moved((tf, x) => tf.stack([x, x]), grid), [8, 10, 12, 14, 16, 18]],
  ['gradient of pad', moved((tf, x) => tf.pad(tf.reshape(x, [2, 3]), [[1, 0], [0, 1]]), grid), [5, 6, 7, 9, 10, 11]],
  ['gradient of tile', moved((tf, x) => tf.tile(x, [1, 2]), grid), [5, 7, 9, 17, 19, 21]],
  ['gradient of reverse and transpose', moved((tf, x) => tf.transpose(tf.reverse(x, 1)), grid), [5, 3, 1, 6, 4, 2]],
  ['gradient of cumsum', moved((tf, x) => tf.cumsum(x, 1), grid), [6, 5, 3, 15, 11, 6]],
  ['gradient of where', moved((tf, x) => tf.where(tf.tensor2d([[1, 0, 1], [0, 1, 0]], [2, 3], 'bool'), x, tf.zerosLike(x)), grid), [1, 0, 3, 0, 5, 0]],
  // Of a square: in tfjs-backend-cpu the gradient of any other image throws, its height and width being mixed up.
  ['gradient of resizeBilinear', moved((tf, x) => tf.image.resizeBilinear(tf.reshape<R4>(x, [1, 2, 2, 1]), [2, 4]), (tf) => tf.tensor1d([0, 4, 1, 2])), [2, 8, 8, 18]],
]);

export const SELECTED: readonly KnownAnswer[] = [...CHOSEN, ...ARRANGED, ...MOVED_BACK];
