/*
 * pt: Foram devolvidas as contagens, e não probabilidades. Divida cada uma pelo total delas.
 * en: Counts were returned rather than probabilities. Divide each by their total.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
