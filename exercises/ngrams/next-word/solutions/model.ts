// All n-grams of the text are counted once; then the context is looked up. Words come out in alphabetical order.
class NgramModel {
  private readonly followers = new Map<string, Map<string, number>>();

  constructor(tokens: string[], private readonly n: number) {
    for (const [context, word] of this.windows(tokens)) {
      const counts = this.followers.get(context) ?? new Map<string, number>();
      this.followers.set(context, counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }

  private *windows(tokens: string[]): Generator<[string, string]> {
    for (let i = this.n - 1; i < tokens.length; i++) yield [JSON.stringify(tokens.slice(i - this.n + 1, i)), tokens[i]];
  }

  distribution(context: string[]): Record<string, number> {
    const counts = [...(this.followers.get(JSON.stringify(context)) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return Object.fromEntries(counts.map(([word, count]) => [word, count / total]));
  }
}

export function nextWord(tokens: string[], context: string[]): Record<string, number> {
  return new NgramModel(tokens, context.length + 1).distribution(context);
}
