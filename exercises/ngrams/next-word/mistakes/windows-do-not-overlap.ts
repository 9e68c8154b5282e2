/*
 * pt: Depois de cada acerto a busca pulou a janela inteira. Avance uma palavra por vez: as janelas se sobrepõem.
 * en: After each match the search jumped over the whole window. Move on one word at a time: windows overlap.
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
    i += context.length;
  }
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / total]));
}
