import type { Cases, TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Input = { Win: number[][]; Wout: number[][]; pairs: [number, number][]; negatives: number[][]; learningRate: number };

export const cases: Cases = {
  program: (random) => {
    const words = () => random.integer(0, 19);
    const pairs = Array.from({ length: 24 }, () => [words(), words()]);
    return [{ id: 'skip-gram', call: 'run', args: [{ Win: random.matrix(20, 8, { scale: 0.5 }), Wout: random.matrix(20, 8, { scale: 0.5 }), pairs, negatives: pairs.map(() => [words(), words(), words()]), learningRate: 0.5 }] }];
  },
};

/** Skip-gram with negative sampling: rows are gathered, so their gradients are scattered and words that repeat add up. */
export function run(tf: TF, [{ Win, Wout, pairs, negatives, learningRate }]: [Input]) {
  const centres = tf.tensor1d(pairs.map(([centre]) => centre), 'int32');
  const contexts = tf.tensor1d(pairs.map(([, context]) => context), 'int32');
  const others = tf.tensor2d(negatives, [pairs.length, negatives[0]?.length ?? 0], 'int32');
  const lossOf = (inner: Tensor, outer: Tensor) => {
    const v = tf.gather(inner, centres);
    const positive = tf.sum(tf.mul(tf.gather(outer, contexts), v), 1);
    const negative = tf.sum(tf.mul(tf.gather(outer, others), tf.expandDims(v, 1)), 2);
    return tf.mean<ReturnType<TF['scalar']>>(tf.add(tf.softplus(tf.neg(positive)), tf.sum(tf.softplus(negative), 1)));
  };
  const [inner, outer] = [tf.tensor2d(Win), tf.tensor2d(Wout)];
  const { value: loss, grads } = tf.valueAndGrads(lossOf)([inner, outer]);
  const [dWin, dWout] = grads;
  const step = (weights: Tensor, gradient: Tensor | undefined) => tf.sub(weights, tf.mul(learningRate, gradient ?? NaN));
  return { values: { loss }, gradients: { dWin, dWout }, trained: { Win: step(inner, dWin), Wout: step(outer, dWout) } };
}
