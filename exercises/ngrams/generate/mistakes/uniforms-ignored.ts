/*
 * pt: Os números de uniforms não foram usados. Se não é null, sorteie com eles em vez de tomar a mais frequente.
 * en: The numbers in uniforms were not used. If it is not null, draw with them instead of taking the most frequent.
 * section: 5
 */
/** [follower, count], in the order in which followers are tried. */
function countFollowers(tokens: string[], context: string[]): Array<[string, number]> {
  const followers = tokens.filter((_, i) => i >= context.length && context.every((word, j) => word === tokens[i - context.length + j]));
  return [...new Set(followers.sort())].map((word) => [word, followers.filter((other) => other === word).length]);
}

function mostFrequent(candidates: Array<[string, number]>): string {
  return candidates.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

export function generate(tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null): string[] {
  const words = [...start];
  for (let step = 0; step < length; step++) {
    const candidates = countFollowers(tokens, words.slice(words.length - (n - 1)));
    if (candidates.length === 0) break;
    words.push(mostFrequent(candidates));
  }
  return words;
}
