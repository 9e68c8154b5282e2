import type { TF } from '@gradus/exercise/author';

type SentenceArgs = [corpus: string[], sentence: string[]];

const share = (corpus: string[], word: string) => corpus.filter((other) => other === word).length / corpus.length;

export const probabilities = (_tf: TF, [corpus]: [corpus: string[]]) =>
  Object.fromEntries([...new Set(corpus)].map((word) => [word, share(corpus, word)]));

export const probability = (tf: TF, [corpus, sentence]: SentenceArgs) => tf.prod(tf.tensor1d(sentence.map((word) => share(corpus, word))));

/** ln 0 is written out: not every graphics card gives it as -Infinity. */
export const logProbability = (tf: TF, [corpus, sentence]: SentenceArgs) => {
  const shares = sentence.map((word) => share(corpus, word));
  return shares.includes(0) ? -Infinity : tf.sum(tf.log(tf.tensor1d(shares)));
};
