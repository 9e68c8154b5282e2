import type { TF } from '@gradus/exercise/author';

type Given = [probabilities: number[]];
type Text = [tokens: string[], heldOut: string[], n: number, alpha: number];

export const crossEntropy = (tf: TF, [probabilities]: Given) => tf.neg(tf.mean(tf.log(tf.tensor1d(probabilities))));

export const perplexity = (tf: TF, given: Given) => tf.exp(crossEntropy(tf, given));

/** The words that the trained model has to predict, each with the n - 1 before it. */
const windows = (words: string[], n: number) => words.slice(n - 1).map((word, i) => ({ context: words.slice(i, i + n - 1).join(' '), word }));

export const textPerplexity = (tf: TF, [tokens, heldOut, n, alpha]: Text) => {
  const seen = windows(tokens, n);
  const V = new Set([...tokens, '<unk>']).size;
  const probabilities = windows(heldOut, n).map(({ context, word }) => {
    const followers = seen.filter((window) => window.context === context);
    return (followers.filter((window) => window.word === word).length + alpha) / (followers.length + alpha * V);
  });
  return perplexity(tf, [probabilities]);
};
