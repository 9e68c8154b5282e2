// A table of distributions, made once: context → words in order and their cumulated probabilities.
interface Row {
  words: string[];
  cumulated: number[];
}

class Model {
  private readonly followers = new Map<string, string[]>();

  constructor(tokens: string[], private readonly n: number) {
    tokens.forEach((word, i) => {
      if (i < n - 1) return;
      const key = JSON.stringify(tokens.slice(i - n + 1, i));
      this.followers.set(key, [...(this.followers.get(key) ?? []), word]);
    });
  }

  private row(words: string[]): Row | undefined {
    const context = this.n === 1 ? [] : words.slice(1 - this.n);
    const followers = this.followers.get(JSON.stringify(context));
    if (followers === undefined) return undefined;
    const sorted = [...new Set(followers)].sort((a, b) => (a < b ? -1 : 1));
    const upTo = (word: string) => followers.filter((other) => other <= word).length / followers.length;
    return { words: sorted, cumulated: sorted.map(upTo) };
  }

  next(words: string[], u: number | null): string | undefined {
    const row = this.row(words);
    if (row === undefined) return undefined;
    if (u !== null) return row.words[row.cumulated.findIndex((p) => p > u)];
    const shares = row.cumulated.map((p, i) => p - (row.cumulated[i - 1] ?? 0));
    // The differences of two cumulated shares carry rounding: a tie is a tie within it.
    return row.words[shares.findIndex((share) => share > Math.max(...shares) - 1e-9)];
  }
}

export const generate = (tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null): string[] => {
  const model = new Model(tokens, n);
  const grow = (words: string[], left: number): string[] => {
    const word = left > 0 ? model.next(words, uniforms === null ? null : uniforms[length - left]) : undefined;
    return word === undefined ? words : grow([...words, word], left - 1);
  };
  return grow([...start], length);
};
