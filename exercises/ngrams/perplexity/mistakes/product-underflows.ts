/*
 * pt: As probabilidades foram multiplicadas, e num texto longo o produto vira 0. Some os logaritmos.
 * en: The probabilities were multiplied, and over a long text the product becomes 0. Add up the logarithms.
 * section: 6
 */
export function crossEntropy(probabilities: number[]): number {
  const product = probabilities.reduce((all, p) => all * p, 1);
  return -Math.log(product) / probabilities.length;
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
