import { BY_HAND, COMPUTED_FROM_DEFINITION, type KnownAnswer, type R2, type R4, type TensorFlow, flatten, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';

const a = (tf: TensorFlow) => tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
const b = (tf: TensorFlow) => tf.tensor2d([[1, 0], [-1, 2], [0, 3]]);
const PRODUCT = [-1, 13, -1, 28];

const EXACT = known('exact', BY_HAND, [
  ['matMul', (tf) => tf.matMul(a(tf), b(tf)), PRODUCT],
  ['matMul, left transposed', (tf) => tf.matMul(tf.tensor2d([[1, 4], [2, 5], [3, 6]]), b(tf), true), PRODUCT],
  ['matMul, right transposed', (tf) => tf.matMul(a(tf), tf.tensor2d([[1, -1, 0], [0, 2, 3]]), false, true), PRODUCT],
  ['matMul, both transposed', (tf) => tf.matMul(tf.tensor2d([[1, 4], [2, 5], [3, 6]]), tf.tensor2d([[1, -1, 0], [0, 2, 3]]), true, true), PRODUCT],
  ['matMul, batched', (tf) => tf.matMul(tf.tensor3d([1, 2, 3, 4], [2, 1, 2]), tf.tensor3d([1, 10, 100, 1000], [2, 2, 1])), [21, 4300]],
  ['matMul, batch broadcast', (tf) => tf.matMul(tf.tensor3d([1, 2, 3, 4], [2, 1, 2]), tf.tensor3d([1, 10], [1, 2, 1])), [21, 43]],
  ['dot and outerProduct', (tf) => flatten(tf, [tf.dot(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])), tf.outerProduct(tf.tensor1d([1, 2]), tf.tensor1d([3, 4]))]), [11, 3, 4, 6, 8]],
  // d(Σ y·dy)/da = dy bᵀ, /db = aᵀ dy
  ['gradient of matMul', (tf) => flatten(tf, tf.grads((x, y) => tf.mul(tf.matMul(x, y), tf.tensor2d([[1, 2], [-1, 1]])))([a(tf), b(tf)])), [1, 3, 6, -1, 3, 3, -3, 6, -3, 9, -3, 12]],
  ['gradient of matMul, both transposed', (tf) => {
    const [da, db] = tf.grads((x, y) => tf.mul(tf.matMul(x, y, true, true), tf.tensor2d([[1, 2], [-1, 1]])))([tf.transpose(a(tf)), tf.transpose(b(tf))]);
    return flatten(tf, [tf.transpose(da ?? tf.scalar(NaN)), tf.transpose(db ?? tf.scalar(NaN))]);
  }, [1, 3, 6, -1, 3, 3, -3, 6, -3, 9, -3, 12]],
  ['gradient of matMul, batched', (tf) => flatten(tf, tf.grads((x, y) => tf.matMul(x, y))([tf.tensor3d([1, 2, 3, 4], [2, 1, 2]), tf.tensor3d([1, 10, 100, 1000], [2, 2, 1])])), [1, 10, 100, 1000, 1, 2, 3, 4]],
]);

const ROUNDED = 'the factors lose digits: half precision, or NVIDIA\'s TF32 with 11 bits, which NVIDIA_TF32_OVERRIDE=0 turns off';
const precise = (tf: TensorFlow, from: number, shape: [number, number]) =>
  tf.tensor2d(Array.from({ length: shape[0] * shape[1] }, (_, i) => (4096 + (((from + i) * 1237) % 4093)) / 4096), shape);

const [product] = COMPUTED['matMul precise'];
const [values, dQ, dK, dV] = COMPUTED['attention'];

/** Factors of 13 bits, so that whoever rounds them is seen. */
const PRECISE = known('arithmetic', COMPUTED_FROM_DEFINITION, [
  ['matMul keeps the digits of its factors', (tf) => tf.matMul(precise(tf, 0, [2, 3]), precise(tf, 20, [3, 2])), product, ROUNDED],
  ['a 1 × 1 convolution keeps the digits of its factors', (tf) =>
    tf.conv2d(tf.reshape<R4>(precise(tf, 0, [2, 3]), [1, 2, 1, 3]), tf.reshape<R4>(precise(tf, 20, [3, 2]), [1, 1, 3, 2]), 1, 'valid'), product, ROUNDED],
]);

function attention(tf: TensorFlow, q: ReturnType<typeof a>, k: ReturnType<typeof a>, v: ReturnType<typeof a>) {
  return tf.matMul(tf.softmax(tf.div(tf.matMul(q, k, false, true), Math.SQRT2)), v);
}

const ATTENTION = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['attention and its gradients', (tf) => {
    const [q, k, v] = [ramp<R2>(tf, [2, 2], [5, 7, 3, 4]), ramp<R2>(tf, [3, 2], [7, 11, 5, 4]), ramp<R2>(tf, [3, 2], [3, 5, 2, 4])];
    const dy = ramp<R2>(tf, [2, 2], [5, 11, 5, 4]);
    const gradients = tf.grads((...parts) => {
      const [x, y, w] = parts.map((part) => tf.reshape<R2>(part, [-1, 2]));
      return x === undefined || y === undefined || w === undefined ? tf.scalar(NaN) : tf.mul(attention(tf, x, y, w), dy);
    })([q, k, v]);
    return flatten(tf, [attention(tf, q, k, v), ...gradients]);
  }, [...values, ...dQ, ...dK, ...dV]],
]);

export const PRODUCTS: readonly KnownAnswer[] = [...EXACT, ...PRECISE, ...ATTENTION];
