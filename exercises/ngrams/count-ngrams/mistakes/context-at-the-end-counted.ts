/*
 * pt: O contexto no fim do texto entrou no denominador, embora nada venha depois. Conte só as janelas de n palavras.
 * en: The context at the end of the text went into the denominator though nothing follows. Count only windows of n words.
 * section: 6
 */
/** The n-grams of the words in order, each joined by blanks. */
function ngrams(words: string[], n: number): string[] {
  return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
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
    const context = key.split(' ').slice(0, -1).join(' ');
    const total = n === 1 ? tokens.length : countNgrams(tokens, n - 1)[context];
    return product * (counts[key] === undefined ? 0 : counts[key] / total);
  }, 1);
}
