/*
 * pt: O logaritmo foi tirado da média das probabilidades. Tire o logaritmo de cada uma e só depois faça a média.
 * en: The logarithm was taken of the mean probability. Take the logarithm of each one first, and then the mean.
 * section: 4
 */
export function crossEntropy(probabilities: number[]): number {
  const mean = probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length;
  return -Math.log(mean);
}

export function perplexity(probabilities: number[]): number {
  return Math.exp(crossEntropy(probabilities));
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
