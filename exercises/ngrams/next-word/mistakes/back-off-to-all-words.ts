/*
 * pt: Para um contexto sem continuação foi dada a frequência das palavras do texto todo. Devolva um registro vazio.
 * en: A context without a follower was given the frequencies of all words of the text. Return an empty record.
 * section: 5
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
    total += 1;
  }
  if (total === 0 && context.length > 0) return nextWord(tokens, []);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
