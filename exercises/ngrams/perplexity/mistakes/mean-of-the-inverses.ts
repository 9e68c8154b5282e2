/*
 * pt: Foi feita a média aritmética de 1/p. A perplexidade é a média geométrica: e elevado à média de −ln p.
 * en: The arithmetic mean of 1/p was taken. Perplexity is their geometric mean: e to the mean of −ln p.
 * section: 4
 */
export function crossEntropy(probabilities: number[]): number {
  const logs = probabilities.map((p) => Math.log(p));
  return -logs.reduce((sum, log) => sum + log, 0) / probabilities.length;
}

export function perplexity(probabilities: number[]): number {
  return probabilities.reduce((sum, p) => sum + 1 / p, 0) / probabilities.length;
}

/** P(word | context) by Laplace; an unknown word counts 0, as <unk> does. */
function probability(tokens: string[], context: string[], word: string, alpha: number): number {
  const V = new Set(tokens).size + 1;
  const ends = (i: number) => context.every((one, j) => one === tokens[i - context.length + j]);
  const followers = tokens.filter((_, i) => ends(i));
  const count = followers.filter((one) => one === word).length;
  return (count + alpha) / (followers.length + alpha * V);
}

export function textPerplexity(tokens: string[], heldOut: string[], n: number, alpha: number): number {
  const probabilities: number[] = [];
  for (let i = n - 1; i < heldOut.length; i++) {
    probabilities.push(probability(tokens, heldOut.slice(i - n + 1, i), heldOut[i], alpha));
  }
  return perplexity(probabilities);
}
