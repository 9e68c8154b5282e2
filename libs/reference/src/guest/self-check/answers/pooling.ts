import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import { type KnownAnswer, type R4, type TensorFlow, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';
import { weigh } from './convolutions';

const LOOPS = 'loops over whole numbers (known_answers.py)';
const NEGATIVE =
  'a window without a positive number loses its gradient or its maximum, as in tfjs-backend-wasm as it is published';

type Pool = (tf: TensorFlow, x: Tensor4D) => Tensor;

const negative = (tf: TensorFlow) => ramp<R4>(tf, [1, 4, 5, 1], [7, 23, 24]);
const channels = (tf: TensorFlow) => ramp<R4>(tf, [1, 4, 4, 2], [7, 37, 38]);
const overlapping = (tf: TensorFlow) => ramp<R4>(tf, [1, 4, 5, 1], [7, 23, 11]);

const gradient = (image: (tf: TensorFlow) => Tensor4D, pool: Pool) => (tf: TensorFlow) => {
  const x = image(tf);
  return tf.grad((at) => weigh(tf, pool(tf, tf.reshape<R4>(at, x.shape))))(x);
};

const same = { max: (tf: TensorFlow, x: Tensor4D) => tf.maxPool(x, 3, 2, 'same'), mean: (tf: TensorFlow, x: Tensor4D) => tf.avgPool(x, 3, 2, 'same') };
const valid = { max: (tf: TensorFlow, x: Tensor4D) => tf.maxPool(x, 2, 2, 'valid'), mean: (tf: TensorFlow, x: Tensor4D) => tf.avgPool(x, 2, 2, 'valid') };
const close = { max: (tf: TensorFlow, x: Tensor4D) => tf.maxPool(x, 3, 1, 'valid'), mean: (tf: TensorFlow, x: Tensor4D) => tf.avgPool(x, 3, 1, 'valid') };

const LARGEST = known('exact', LOOPS, [
  ['maxPool at borders, all negative', (tf) => same.max(tf, negative(tf)), COMPUTED['pool same, negative'][1], NEGATIVE],
  ['maxPool valid, all negative, two channels', (tf) => valid.max(tf, channels(tf)), COMPUTED['pool valid'][1], NEGATIVE],
  ['maxPool, overlapping', (tf) => close.max(tf, overlapping(tf)), COMPUTED['pool overlapping'][1]],
  ['gradient of maxPool at borders, all negative', gradient(negative, same.max), COMPUTED['pool same, negative gradients'][0], NEGATIVE],
  ['gradient of maxPool valid, all negative', gradient(channels, valid.max), COMPUTED['pool valid gradients'][0], NEGATIVE],
  ['gradient of maxPool, overlapping', gradient(overlapping, close.max), COMPUTED['pool overlapping gradients'][0]],
]);

/** The gradient of avgPool with "same" is wrong in TensorFlow.js itself, on every backend: references go round it. */
const MEAN = known('arithmetic', LOOPS, [
  ['avgPool at borders counts real cells', (tf) => same.mean(tf, negative(tf)), COMPUTED['pool same, negative'][2]],
  ['avgPool valid', (tf) => valid.mean(tf, channels(tf)), COMPUTED['pool valid'][2]],
  ['gradient of avgPool valid', gradient(channels, valid.mean), COMPUTED['pool valid gradients'][1]],
  ['gradient of avgPool, overlapping', gradient(overlapping, close.mean), COMPUTED['pool overlapping gradients'][1]],
]);

export const POOLED: readonly KnownAnswer[] = [...LARGEST, ...MEAN];
