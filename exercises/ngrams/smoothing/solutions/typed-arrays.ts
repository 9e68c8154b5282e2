// Single precision: one row of counts by word number, kept in Float32Array.
const f = Math.fround;

class Corpus {
  readonly words: string[];
  private readonly ids: number[];

  constructor(private readonly tokens: string[]) {
    this.words = [...new Set(tokens)].concat('<unk>');
    this.ids = tokens.map((word) => this.words.indexOf(word));
  }

  countsAfter(context: string[]): Float32Array {
    const counts = new Float32Array(this.words.length);
    this.ids.forEach((id, i) => {
      const window = this.tokens.slice(Math.max(0, i - context.length), i);
      if (window.length === context.length && window.every((word, j) => word === context[j])) counts[id]++;
    });
    return counts;
  }

  laplace(context: string[], alpha: number): Float32Array {
    const counts = this.countsAfter(context).map((count) => count + alpha);
    const total = total32(counts);
    return counts.map((count) => count / total);
  }

  backOff(context: string[], discount: number): Float32Array {
    if (context.length === 0) return this.laplace([], 1);
    const shorter = this.backOff(context.slice(1), discount);
    const counts = this.countsAfter(context);
    const total = total32(counts);
    if (total === 0) return shorter;
    const taken = counts.map((count) => (count > 0 ? discount : 0));
    const weights = shorter.map((p, w) => (counts[w] > 0 ? 0 : p));
    const factor = f(total32(taken) / total32(weights));
    return counts.map((count, w) => (count - taken[w] + factor * weights[w]) / total);
  }

  named(p: Float32Array): Record<string, number> {
    return Object.fromEntries(this.words.map((word, w) => [word, p[w]]));
  }
}

function total32(numbers: Float32Array): number {
  return numbers.reduce((sum, one) => f(sum + one), 0);
}

export function laplace(tokens: string[], context: string[], alpha: number): Record<string, number> {
  const corpus = new Corpus(tokens);
  return corpus.named(corpus.laplace(context, alpha));
}

export function backOff(tokens: string[], context: string[], discount: number): Record<string, number> {
  const corpus = new Corpus(tokens);
  return corpus.named(corpus.backOff(context, discount));
}
