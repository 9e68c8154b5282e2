/*
 * pt: Palavras que nunca seguem o contexto entraram com 0. Deixe-as de fora: só continuações vistas aparecem.
 * en: Words that never follow the context were listed with 0. Leave them out: only followers that were seen appear.
 * section: 5
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>(tokens.map((word) => [word, 0]));
  let total = 0;
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
    total += 1;
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, total === 0 ? 0 : count / total]));
}
