import type { TF } from '@gradus/exercise/author';

export const fromSigmoid = (tf: TF, [sigmoidOutput]: [number[]]) => tf.greaterEqual(tf.tensor1d(sigmoidOutput), 0.5).toInt();

export const fromTanh = (tf: TF, [tanhOutput]: [number[]]) => tf.greaterEqual(tf.tensor1d(tanhOutput), 0).toInt();
