import type { Cases, TF } from '@gradus/exercise/author';

type Input = { tokens: number[]; vocabulary: number; n: number };

export const cases: Cases = {
  program: (random) => [2, 3].map((n) => ({ id: `windows-of-${n}`, call: 'run', args: [{ tokens: Array.from({ length: 120 }, () => Math.min(random.integer(0, 9), random.integer(0, 9))), vocabulary: 10, n }] })),
};

/** n-grams as whole numbers: windows, counts in order of appearance, the commonest, and what follows each word. */
export function run(tf: TF, [{ tokens, vocabulary, n }]: [Input]) {
  const ids = tf.tensor1d(tokens, 'int32');
  const windows = tokens.length - n + 1;
  let codes = tf.zeros([windows], 'int32');
  for (let k = 0; k < n; k += 1) codes = tf.add(tf.mul(codes, tf.scalar(vocabulary, 'int32')), tf.slice(ids, k, windows));
  const { values: kinds, indices } = tf.unique(codes);
  const counts = tf.sum(tf.cast(tf.oneHot(tf.cast(tf.reshape(indices, [windows]), 'int32'), kinds.size), 'int32'), 0);
  const best = tf.topk(tf.cast(counts, 'float32'), 3);
  // Rows: a word; columns: the next one.
  const [from, to] = [tf.slice(ids, 0, tokens.length - 1), tf.slice(ids, 1, tokens.length - 1)];
  const pairs = tf.matMul(tf.cast(tf.oneHot(from, vocabulary), 'float32'), tf.cast(tf.oneHot(to, vocabulary), 'float32'), true);
  const distribution = tf.divNoNan(pairs, tf.sum(pairs, 1, true));
  const last = tf.mod(kinds, tf.scalar(vocabulary, 'int32'));
  return {
    exact: { total: windows, kinds, counts, best: best.indices, times: best.values, pairs, likeliest: tf.argMax(pairs, 1), last, beforeLast: tf.floorDiv(kinds, tf.scalar(vocabulary, 'int32')), running: tf.cumsum(counts) },
    values: { distribution, cumulated: tf.cumsum(distribution, 1), frequencies: tf.div(tf.cast(counts, 'float32'), windows) },
  };
}
