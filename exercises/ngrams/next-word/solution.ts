export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + context.length < tokens.length; i++) {
    if (!context.every((word, j) => word === tokens[i + j])) continue;
    const follower = tokens[i + context.length];
    counts.set(follower, (counts.get(follower) ?? 0) + 1);
    total += 1;
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
