// A bag has no order: a word that comes k times in the sentence gives the factor pᵏ, and k ln p.
class Bag {
  private readonly counts: Record<string, number> = {};

  constructor(readonly words: string[]) {
    for (const word of words) this.counts[word] = this.count(word) + 1;
  }

  count(word: string): number {
    return this.counts[word] || 0;
  }

  share(word: string): number {
    return this.count(word) / this.words.length;
  }

  kinds(): string[] {
    return Object.keys(this.counts);
  }
}

export const probabilities = (corpus: string[]): Record<string, number> => {
  const bag = new Bag(corpus);
  const result: Record<string, number> = {};
  for (const word of bag.kinds().sort()) result[word] = bag.share(word);
  return result;
};

export const probability = (corpus: string[], sentence: string[]): number => {
  const [known, asked] = [new Bag(corpus), new Bag(sentence)];
  return asked.kinds().reduce((product, word) => product * known.share(word) ** asked.count(word), 1);
};

export const logProbability = (corpus: string[], sentence: string[]): number => {
  const [known, asked] = [new Bag(corpus), new Bag(sentence)];
  if (asked.kinds().some((word) => known.count(word) === 0)) return -Infinity;
  // ln (a / N) = ln a - ln N
  const counted = asked.kinds().reduce((sum, word) => sum + asked.count(word) * Math.log(known.count(word)), 0);
  return counted - sentence.length * Math.log(corpus.length);
};
