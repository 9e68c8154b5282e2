/*
 * pt: Todas as palavras receberam a mesma probabilidade. Quem aparece mais vezes tem mais: conte.
 * en: All words were given the same probability. Those that come more often have more: count.
 * section: 4
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word]) => [word, 1 / counts.size]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((product, word) => product * (p[word] ?? 0), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((sum, word) => sum + Math.log(p[word] ?? 0), 0);
}
