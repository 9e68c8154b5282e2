import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import { COMPUTED_FROM_DEFINITION, type KnownAnswer, type R1, type R2, type TensorFlow, flatten, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';
import { weigh } from './convolutions';

const VARIANCE_EPSILON = 0.001;
const LAYER_EPSILON = 1e-5;

const scale = (tf: TensorFlow) => tf.tensor1d([1.5, -0.5]);
const offset = (tf: TensorFlow) => tf.tensor1d([0.25, 2]);

function overBatch(tf: TensorFlow, x: Tensor, gamma: Tensor, beta: Tensor): Tensor {
  const { mean, variance } = tf.moments(x, 0);
  return tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, VARIANCE_EPSILON))), gamma), beta);
}

function layerNorm(tf: TensorFlow, x: Tensor): Tensor {
  const { mean, variance } = tf.moments(x, 1, true);
  return tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, LAYER_EPSILON)));
}

function fixed(tf: TensorFlow, [x, mean, variance, gamma, beta]: readonly Tensor[]): Tensor {
  const vector = (at: Tensor | undefined) => tf.reshape<R1>(at ?? [], [2]);
  return tf.batchNorm(tf.reshape<R2>(x ?? [], [3, 2]), vector(mean), vector(variance), vector(beta), vector(gamma), VARIANCE_EPSILON);
}

const fixedParts = (tf: TensorFlow) => [tf.reshape(ramp<R2>(tf, [3, 2], [5, 7, 2]), [3, 2]), tf.tensor1d([0.5, -1]), tf.tensor1d([2, 0.75]), scale(tf), offset(tf)];
const sum = (...parts: ReadonlyArray<readonly number[]>) => parts.flat();

const orNaN = (tf: TensorFlow, tensor: Tensor | undefined) => tensor ?? tf.scalar(NaN);

const BATCH = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['batch norm over the batch', (tf) => overBatch(tf, ramp<R2>(tf, [3, 2], [5, 7, 2]), scale(tf), offset(tf)), COMPUTED['batch norm over the batch'][0]],
  ['gradients of batch norm over the batch', (tf) => {
    const loss = (...[x, gamma, beta]: Tensor[]) => weigh(tf, overBatch(tf, orNaN(tf, x), orNaN(tf, gamma), orNaN(tf, beta)));
    return flatten(tf, tf.grads(loss)([ramp<R2>(tf, [3, 2], [5, 7, 2]), scale(tf), offset(tf)]));
  }, sum(...COMPUTED['batch norm gradients'])],
  ['tf.batchNorm', (tf) => fixed(tf, fixedParts(tf)), COMPUTED['tf.batchNorm'][0]],
  ['gradients of tf.batchNorm', (tf) => flatten(tf, tf.grads((...parts) => weigh(tf, fixed(tf, parts)))(fixedParts(tf))), sum(...COMPUTED['tf.batchNorm gradients: x, mean, variance, scale, offset'])],
  ['layer norm', (tf) => layerNorm(tf, ramp<R2>(tf, [2, 3], [5, 7, 2])), COMPUTED['layer norm'][0]],
  ['gradient of layer norm', (tf) => tf.grad((x) => weigh(tf, layerNorm(tf, x)))(ramp<R2>(tf, [2, 3], [5, 7, 2])), COMPUTED['layer norm gradient'][0]],
]);

const z = (tf: TensorFlow): Tensor2D => tf.tensor2d([[0.5, -1.25, 2], [0, 1, -1]]);
const first = (tf: TensorFlow) => tf.tensor1d([0.5, -1.25, 2]);
const classes = (tf: TensorFlow) => tf.tensor2d([[1, 0, 0], [0, 0, 1]]);
const signs = (tf: TensorFlow) => tf.tensor1d([1, 0, 1]);

const [crossEntropy, crossEntropySlope] = COMPUTED['softmax cross entropy'];
const [binary, binarySlope] = COMPUTED['sigmoid cross entropy'];

const LOSSES = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['softmax cross entropy and its gradient', (tf) => {
    const loss = (at: Tensor) => tf.losses.softmaxCrossEntropy(classes(tf), at);
    return flatten(tf, [loss(z(tf)), tf.grad(loss)(z(tf))]);
  }, sum(crossEntropy, crossEntropySlope)],
  ['sigmoid cross entropy and its gradient', (tf) => {
    const loss = (at: Tensor) => tf.losses.sigmoidCrossEntropy(signs(tf), at);
    return flatten(tf, [loss(first(tf)), tf.grad(loss)(first(tf))]);
  }, sum(binary, binarySlope)],
  ['gradient of softmax', (tf) => tf.grad((x) => weigh(tf, tf.softmax(x)))(first(tf)), COMPUTED['softmax gradient'][0]],
  ['gradient of logSoftmax', (tf) => tf.grad((x) => weigh(tf, tf.logSoftmax(x)))(first(tf)), COMPUTED['logSoftmax gradient'][0]],
  ['gradient of logSumExp', (tf) => tf.grad((x) => tf.logSumExp(x))(first(tf)), COMPUTED['logSumExp gradient'][0]],
]);

export const NORMALISED: readonly KnownAnswer[] = [...BATCH, ...LOSSES];
