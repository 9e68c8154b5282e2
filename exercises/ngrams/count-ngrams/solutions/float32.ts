// Single precision: word numbers and counts in typed arrays, n-grams compared number by number.
const f = Math.fround;

class Corpus {
  private readonly vocabulary: string[];
  private readonly ids: Int32Array;

  constructor(tokens: string[], private readonly n: number) {
    this.vocabulary = [...new Set(tokens)];
    this.ids = Int32Array.from(tokens, (word) => this.vocabulary.indexOf(word));
  }

  get windows(): number {
    return this.ids.length < this.n ? 0 : this.ids.length - this.n + 1;
  }

  /** How many windows begin with these numbers, of which there are n at most. */
  private count(prefix: Int32Array): number {
    let found = 0;
    for (let at = 0; at < this.windows; at++) found += prefix.every((id, j) => this.ids[at + j] === id) ? 1 : 0;
    return found;
  }

  counts(share: (count: number) => number): Record<string, number> {
    const result: Record<string, number> = {};
    for (let at = 0; at < this.windows; at++) {
      const window = this.ids.subarray(at, at + this.n);
      result[Array.from(window, (id) => this.vocabulary[id]).join(' ')] = share(this.count(window));
    }
    return result;
  }

  probability(sentence: string[]): number {
    const ids = Int32Array.from(sentence, (word) => this.vocabulary.indexOf(word));
    let product = 1;
    for (let at = 0; at + this.n <= ids.length; at++) {
      const together = this.count(ids.subarray(at, at + this.n));
      const context = this.count(ids.subarray(at, at + this.n - 1));
      product = together === 0 ? 0 : f(product * f(together / context));
    }
    return product;
  }
}

export function windowCount(tokens: string[], n: number): number {
  return new Corpus(tokens, n).windows;
}

export function countNgrams(tokens: string[], n: number): Record<string, number> {
  return new Corpus(tokens, n).counts((count) => count);
}

export function frequencies(tokens: string[], n: number): Record<string, number> {
  const corpus = new Corpus(tokens, n);
  return corpus.counts((count) => f(count / corpus.windows));
}

export function sentenceProbability(tokens: string[], sentence: string[], n: number): number {
  return new Corpus(tokens, n).probability(sentence);
}
