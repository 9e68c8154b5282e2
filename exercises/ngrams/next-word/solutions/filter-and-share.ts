// Every follower brings its share of the probability.
export const nextWord = (tokens: string[], context: string[]): Record<string, number> => {
  const n = context.length;
  const followers = tokens.filter((_, i) => i >= n && context.every((word, j) => tokens[i - n + j] === word));
  return followers.reduce<Record<string, number>>(
    (shares, word) => ({ ...shares, [word]: (shares[word] ?? 0) + 1 / followers.length }),
    {},
  );
};
