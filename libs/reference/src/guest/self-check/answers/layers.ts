import type { Tensor } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { BY_HAND, COMPUTED_FROM_DEFINITION, type KnownAnswer, type R2, type R3, type TensorFlow, flatten, known, ramp } from '../known-answer';
import { COMPUTED } from './computed';

const [states, dKernel, dOwn, dBias] = COMPUTED.lstm;

const steps = (tf: TensorFlow) => ramp<R3>(tf, [1, 3, 2], [5, 7, 3, 4]);
const weights = (tf: TensorFlow) => [ramp<R2>(tf, [2, 8], [5, 11, 5, 8]), ramp<R2>(tf, [2, 8], [7, 13, 6, 8]), tf.reshape(ramp(tf, [8], [3, 5, 2, 8]), [8])];

/** Two units over three steps, written out; gates in Keras's order i, f, c, o. */
function lstm(tf: TensorFlow, [kernel, own, bias]: readonly Tensor[]): Tensor {
  if (kernel === undefined || own === undefined || bias === undefined) throw new Error('an LSTM has three parts');
  let [h, c]: Tensor[] = [tf.zeros([1, 2]), tf.zeros([1, 2])];
  for (const x of tf.unstack(steps(tf), 1)) {
    const z = tf.add(tf.add(tf.matMul(x, kernel), tf.matMul(h ?? x, own)), bias);
    const [i, f, candidate, o] = tf.split(z, 4, 1);
    if (i === undefined || f === undefined || candidate === undefined || o === undefined) throw new Error('split into four gives four');
    c = tf.add(tf.mul(tf.sigmoid(f), c ?? x), tf.mul(tf.sigmoid(i), tf.tanh(candidate)));
    h = tf.mul(tf.sigmoid(o), tf.tanh(c));
  }
  return h ?? steps(tf);
}

/** What the layer gives for the input. */
function applied(tf: TensorFlow, layer: layers.Layer, input: Tensor): Tensor {
  const output = layer.apply(input);
  layer.dispose();
  if (!(output instanceof tf.Tensor)) throw new Error('the layer gave no tensor');
  return output;
}

const GIVEN = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['tf.layers.lstm', (tf) => applied(tf, tf.layers.lstm({ units: 2, recurrentActivation: 'sigmoid', recurrentInitializer: 'zeros', weights: weights(tf) }), steps(tf)), states],
]);

const DENSE = known('arithmetic', BY_HAND, [
  ['tf.layers.dense', (tf) => {
    const parts = [tf.tensor2d([[1, 0], [-1, 2], [0, 3]]), tf.tensor1d([0.5, -30])];
    return applied(tf, tf.layers.dense({ units: 2, activation: 'relu', weights: parts }), tf.tensor2d([[1, 2, 3], [6, 5, 4]]));
  }, [0, 0, 1.5, 0]],
  // One row (1, 2) → 3 from w = (1, -1), b = 0: error -4, gradient of the squared error -8·(1, 2) and -8; SGD with 1/32.
  ['one step of a tf.layers model', async (tf) => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
    model.setWeights([tf.tensor2d([[1], [-1]]), tf.tensor1d([0])]);
    model.compile({ optimizer: tf.train.sgd(0.03125), loss: 'meanSquaredError' });
    await model.trainOnBatch(tf.tensor2d([[1, 2]]), tf.tensor2d([[3]]));
    const out = flatten(tf, model.getWeights());
    model.dispose();
    return out;
  }, [1.25, -0.5, 0.25]],
]);

const WRITTEN_OUT = known('transcendental', COMPUTED_FROM_DEFINITION, [
  ['LSTM over three steps and its gradients', (tf) => flatten(tf, [lstm(tf, weights(tf)), ...tf.grads((...parts) => lstm(tf, parts))(weights(tf))]), [...states, ...dKernel, ...dOwn, ...dBias]],
]);

export const LAYERED: readonly KnownAnswer[] = [...WRITTEN_OUT, ...GIVEN, ...DENSE];
