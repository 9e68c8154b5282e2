/*
 * pt: Uma palavra repetida na frase entrou uma vez só. Multiplique (ou some o logaritmo) a cada ocorrência.
 * en: A word repeated in the sentence went in only once. Multiply (or add the logarithm) at every occurrence.
 * section: 4
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / corpus.length]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return [...new Set(sentence)].reduce((product, word) => product * (p[word] ?? 0), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return [...new Set(sentence)].reduce((sum, word) => sum + Math.log(p[word] ?? 0), 0);
}
