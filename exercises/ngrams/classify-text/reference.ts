import type { TF } from '@gradus/exercise/author';

type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };
type Asked = [model: Model, document: string[]];

/** How often each word of the vocabulary occurs. */
const counts = (vocabulary: string[], words: string[]) => vocabulary.map((word) => words.filter((one) => one === word).length);

export function train(tf: TF, [documents, labels, alpha]: [documents: string[][], labels: string[], alpha: number]) {
  const classes = [...new Set(labels)].sort();
  const vocabulary = [...new Set(documents.flat())].sort();
  const table = classes.map((label) => counts(vocabulary, documents.filter((_, d) => labels[d] === label).flat()));
  const smoothed = tf.add(tf.tensor2d(table, [classes.length, vocabulary.length]), alpha);
  return {
    classes,
    vocabulary,
    priors: tf.div(tf.tensor1d(counts(classes, labels)), labels.length),
    wordProbabilities: tf.div(smoothed, tf.sum(smoothed, 1, true)),
  };
}

export function logJoint(tf: TF, [{ vocabulary, priors, wordProbabilities }, document]: Asked) {
  const sums = tf.matMul(tf.log(tf.tensor2d(wordProbabilities)), tf.tensor2d(counts(vocabulary, document), [vocabulary.length, 1]));
  return tf.add(tf.log(tf.tensor1d(priors)), tf.squeeze(sums, [1]));
}

export const posterior = (tf: TF, asked: Asked) => tf.softmax(logJoint(tf, asked));

export const predict = async (tf: TF, asked: Asked) => asked[0].classes[(await tf.argMax(logJoint(tf, asked)).data())[0]];
