import type { TF } from '@gradus/exercise/author';

/** Counting needs no tensors; float64 keeps the quotients exact to the last digit. */
export const nextWord = (_tf: TF, [tokens, context]: [tokens: string[], context: string[]]) => {
  const followers = tokens.filter((_, i) => i >= context.length && context.every((word, j) => tokens[i - context.length + j] === word));
  return Object.fromEntries(
    [...new Set(followers)].map((word) => [word, followers.filter((follower) => follower === word).length / followers.length]),
  );
};
