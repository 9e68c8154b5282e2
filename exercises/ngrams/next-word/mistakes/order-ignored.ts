/*
 * pt: As palavras do contexto foram aceitas em qualquer ordem. Compare posição por posição.
 * en: The words of the context were accepted in any order. Compare them position by position.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const bag = [...context].sort().join(' ');
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (tokens.slice(i, i + context.length).sort().join(' ') !== bag) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
    total += 1;
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
