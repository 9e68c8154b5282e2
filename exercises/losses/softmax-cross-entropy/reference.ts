import type { TF } from '@gradus/exercise/author';

type Args = [z: number[][], y: number[][]];

/** ln Σ is taken after the maximum is out, and the maximum is not put back: at 1000 it would round the rest away. */
export const softmaxCrossEntropy = (tf: TF, [z, y]: Args) => {
  const logits = tf.tensor2d(z);
  const shifted = tf.sub(logits, tf.max(logits, 1, true));
  const logProbabilities = tf.sub(shifted, tf.log(tf.sum(tf.exp(shifted), 1, true)));
  return tf.neg(tf.mean(tf.sum(tf.mul(tf.tensor2d(y), logProbabilities), 1)));
};

/** By hand: that of tf.losses.softmaxCrossEntropy is off by 1.5e-5 near 1000. */
export const softmaxCrossEntropyGradient = (tf: TF, [z, y]: Args) => tf.div(tf.sub(tf.softmax(tf.tensor2d(z)), tf.tensor2d(y)), z.length);
