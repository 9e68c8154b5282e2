/*
 * pt: As janelas andaram n palavras de cada vez. Ande uma por vez: elas se sobrepõem.
 * en: The windows moved n words at a time. Move one at a time: they overlap.
 * section: 4
 */
/** The n-grams of the words in order, each joined by blanks. */
function ngrams(words: string[], n: number): string[] {
  return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' ')).filter((_, i) => i % n === 0);
}

export function windowCount(tokens: string[], n: number): number {
  return ngrams(tokens, n).length;
}

export function countNgrams(tokens: string[], n: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of ngrams(tokens, n)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function frequencies(tokens: string[], n: number): Record<string, number> {
  const total = windowCount(tokens, n);
  return Object.fromEntries(Object.entries(countNgrams(tokens, n)).map(([key, count]) => [key, count / total]));
}

export function sentenceProbability(tokens: string[], sentence: string[], n: number): number {
  const counts = countNgrams(tokens, n);
  return ngrams(sentence, n).reduce((product, key) => {
    const context = key.split(' ').slice(0, -1).map((word) => `${word} `).join('');
    const followed = Object.entries(counts).filter(([other]) => other.startsWith(context));
    const total = followed.reduce((sum, [, count]) => sum + count, 0);
    return product * (counts[key] === undefined ? 0 : counts[key] / total);
  }, 1);
}
