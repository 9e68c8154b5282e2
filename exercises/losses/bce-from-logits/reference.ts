import type { TF } from '@gradus/exercise/author';

type Args = [z: number[], y: number[]];

export const bceFromLogits = (tf: TF, [z, y]: Args) => {
  const logits = tf.tensor1d(z);
  const softplus = tf.log1p(tf.exp(tf.neg(tf.abs(logits))));
  return tf.mean(tf.add(tf.sub(tf.relu(logits), tf.mul(logits, tf.tensor1d(y))), softplus));
};

/** By hand: the derivatives of relu and of |z| at 0 are conventions that would have to agree. */
export const bceFromLogitsGradient = (tf: TF, [z, y]: Args) => tf.div(tf.sub(tf.sigmoid(tf.tensor1d(z)), tf.tensor1d(y)), z.length);
