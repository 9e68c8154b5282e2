/*
 * pt: As contagens foram divididas pelo número de palavras do texto. Divida pelas vezes em que o contexto teve continuação.
 * en: The counts were divided by the number of words in the text. Divide by how often the context had a follower.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / tokens.length]));
}
