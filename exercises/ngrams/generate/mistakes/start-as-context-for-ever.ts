/*
 * pt: O contexto não andou: foram sempre as palavras do início. Use as últimas n - 1, com as já geradas.
 * en: The context did not move: it was always the words of the start. Use the last n - 1, those generated included.
 * section: 4
 */
/** [follower, count], in the order in which followers are tried. */
function countFollowers(tokens: string[], context: string[]): Array<[string, number]> {
  const followers = tokens.filter((_, i) => i >= context.length && context.every((word, j) => word === tokens[i - context.length + j]));
  return [...new Set(followers.sort())].map((word) => [word, followers.filter((other) => other === word).length]);
}

function mostFrequent(candidates: Array<[string, number]>): string {
  return candidates.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function draw(candidates: Array<[string, number]>, u: number): string {
  const total = candidates.reduce((sum, [, count]) => sum + count, 0);
  let cumulated = 0;
  for (const [word, count] of candidates) {
    cumulated += count;
    if (cumulated > u * total) return word;
  }
  return '';
}

export function generate(tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null): string[] {
  const words = [...start];
  for (let step = 0; step < length; step++) {
    const candidates = countFollowers(tokens, start.slice(start.length - (n - 1)));
    if (candidates.length === 0) break;
    words.push(uniforms === null ? mostFrequent(candidates) : draw(candidates, uniforms[step]));
  }
  return words;
}
