/*
 * pt: Uma palavra que o texto não tem deu NaN. Tome a probabilidade dela como 0; o logaritmo é -Infinity.
 * en: A word that the text lacks gave NaN. Take its probability as 0; the logarithm is -Infinity.
 * section: 4
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / corpus.length]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((product, word) => product * p[word], 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((sum, word) => sum + Math.log(p[word]), 0);
}
