/*
 * pt: O logaritmo foi tirado do produto pronto, e em frases longas o produto vira 0. Some os logaritmos das palavras.
 * en: The logarithm was taken of the finished product, which becomes 0 in long sentences. Add up the logarithms of the words.
 * section: 5
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count / corpus.length]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((product, word) => product * (p[word] ?? 0), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  return Math.log(probability(corpus, sentence));
}
