import type { TF } from '@gradus/exercise/author';

/** Counting needs no tensors; float64 keeps the quotients exact to the last digit. */
const windowsOf = (tokens: string[], n: number) => tokens.map((_, i) => tokens.slice(i, i + n)).filter((window) => window.length === n);

/** The share of each key among all, or how often it is there. */
const tally = (keys: string[], share: (count: number) => number) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, share(keys.filter((other) => other === key).length)]));

const keysOf = (tokens: string[], n: number) => windowsOf(tokens, n).map((window) => window.join(' '));

export const windowCount = (_tf: TF, [tokens, n]: [string[], number]) => windowsOf(tokens, n).length;

export const countNgrams = (_tf: TF, [tokens, n]: [string[], number]) => tally(keysOf(tokens, n), (count) => count);

export const frequencies = (_tf: TF, [tokens, n]: [string[], number]) => {
  const keys = keysOf(tokens, n);
  return tally(keys, (count) => count / keys.length);
};

export const sentenceProbability = (_tf: TF, [tokens, sentence, n]: [string[], string[], number]) =>
  windowsOf(sentence, n).reduce((product, window) => {
    const sameContext = windowsOf(tokens, n).filter((other) => other.slice(0, -1).every((word, j) => word === window[j]));
    const same = sameContext.filter((other) => other[n - 1] === window[n - 1]);
    return same.length === 0 ? 0 : (product * same.length) / sameContext.length;
  }, 1);
