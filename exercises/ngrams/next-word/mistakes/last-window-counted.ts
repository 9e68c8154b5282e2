/*
 * pt: A ocorrência do contexto no fim do texto entrou no total, embora nada venha depois. Conte só as que têm continuação.
 * en: The context at the very end of the text was counted in the total though nothing follows it. Count only those with a follower.
 * section: 5
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + context.length <= tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    total += 1;
    if (i + context.length === tokens.length) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
