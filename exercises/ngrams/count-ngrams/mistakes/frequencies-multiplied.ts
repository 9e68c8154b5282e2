/*
 * pt: Foram multiplicadas as frequências dos n-gramas. Multiplique P(palavra | contexto): divida pelas janelas com o contexto.
 * en: The frequencies of the n-grams were multiplied. Multiply P(word | context): divide by the windows with that context.
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
    const total = windowCount(tokens, n);
    return product * (counts[key] === undefined ? 0 : counts[key] / total);
  }, 1);
}
