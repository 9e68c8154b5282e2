/*
 * pt: Cada continuação distinta recebeu a mesma chance. Quem aparece mais vezes tem mais: divida as contagens pelo total.
 * en: Every distinct follower got the same chance. Those seen more often get more: divide the counts by their total.
 * section: 4
 */
export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  return Object.fromEntries([...counts.keys()].map((word) => [word, 1 / counts.size]));
}
