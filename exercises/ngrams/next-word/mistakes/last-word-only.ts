/*
 * pt: Só a última palavra do contexto foi comparada. O contexto vale inteiro, todas as palavras em ordem.
 * en: Only the last word of the context was compared. The whole context counts, all its words in order.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const last = context.slice(-1);
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + last.length < tokens.length; i++) {
    if (!last.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + last.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
    total += 1;
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
