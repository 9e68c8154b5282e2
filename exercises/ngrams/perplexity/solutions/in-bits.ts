// Bits and powers of 2, turned into nats at the very end of crossEntropy; the n-grams of the text are counted once.
const bits = (probabilities: readonly number[]): number => {
  let total = 0;
  for (const p of probabilities) total -= Math.log2(p);
  return total / probabilities.length;
};

export const crossEntropy = (probabilities: number[]): number => bits(probabilities) * Math.LN2;

export const perplexity = (probabilities: number[]): number => 2 ** bits(probabilities);

class LaplaceModel {
  private readonly counts = new Map<string, number>();
  private readonly vocabulary: Set<string>;

  constructor(tokens: string[], private readonly n: number, private readonly alpha: number) {
    this.vocabulary = new Set(tokens).add('<unk>');
    for (let end = n; end <= tokens.length; end++) {
      const window = tokens.slice(end - n, end);
      this.count(this.key(window.slice(0, -1)));
      this.count(this.key(window));
    }
  }

  probability(window: string[]): number {
    const known = window.map((word) => (this.vocabulary.has(word) ? word : '<unk>'));
    const times = (words: string[]) => this.counts.get(this.key(words)) ?? 0;
    return (times(known) + this.alpha) / (times(known.slice(0, -1)) + this.alpha * this.vocabulary.size);
  }

  private key(words: string[]): string {
    return JSON.stringify(words);
  }

  private count(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

export const textPerplexity = (tokens: string[], heldOut: string[], n: number, alpha: number): number => {
  const model = new LaplaceModel(tokens, n, alpha);
  const windows = heldOut.slice(n - 1).map((_, i) => heldOut.slice(i, i + n));
  return perplexity(windows.map((window) => model.probability(window)));
};
