/*
 * pt: Foram usadas as contagens como se fossem probabilidades. Divida cada uma pelo número de palavras do texto.
 * en: The counts were used as if they were probabilities. Divide each by the number of words in the text.
 * section: 4
 */
export function probabilities(corpus: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of corpus) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([word, count]) => [word, count]));
}

export function probability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((product, word) => product * (p[word] ?? 0), 1);
}

export function logProbability(corpus: string[], sentence: string[]): number {
  const p = probabilities(corpus);
  return sentence.reduce((sum, word) => sum + Math.log(p[word] ?? 0), 0);
}
