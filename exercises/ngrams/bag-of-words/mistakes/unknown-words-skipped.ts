/*
 * pt: Palavras que o texto não tem foram puladas. Elas têm probabilidade 0: a frase também, e o logaritmo é -Infinity.
 * en: Words that the text lacks were skipped. They have probability 0: so has the sentence, and the logarithm is -Infinity.
 * section: 4
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / corpus.length]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((product, word) => product * (p[word] ?? 1), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((sum, word) => sum + Math.log(p[word] ?? 1), 0);
}
