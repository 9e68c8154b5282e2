import type { TF } from '@gradus/exercise/author';

type Args = [tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null];

/** The followers of the context, repeats included, in code-point order: the text itself is the distribution. */
function followersOf(tokens: string[], context: string[]): string[] {
  return tokens.filter((_, i) => i >= context.length && context.every((word, j) => tokens[i - context.length + j] === word)).sort();
}

/** Of k followers in order, u takes number ⌊u·k⌋: the first word whose cumulated probability is above u. */
function choose(followers: string[], u: number | undefined): string | undefined {
  if (u !== undefined) return followers[Math.floor(u * followers.length)];
  const times = (word: string) => followers.filter((other) => other === word).length;
  return followers.reduce<string | undefined>((best, word) => (best === undefined || times(word) > times(best) ? word : best), undefined);
}

export const generate = (_tf: TF, [tokens, n, start, length, uniforms]: Args) => {
  const words = [...start];
  for (let step = 0; step < length; step += 1) {
    const word = choose(followersOf(tokens, words.slice(words.length - n + 1)), uniforms?.[step]);
    if (word === undefined) break;
    words.push(word);
  }
  return words;
};
