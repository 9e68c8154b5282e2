import type { TF } from '@gradus/exercise/author';

export const softmax = (tf: TF, [z]: [number[]]) => tf.softmax(tf.tensor1d(z));

/** tf.softmax works along the last axis: each row on its own. */
export const softmaxBatch = (tf: TF, [z]: [number[][]]) => tf.softmax(tf.tensor2d(z));
