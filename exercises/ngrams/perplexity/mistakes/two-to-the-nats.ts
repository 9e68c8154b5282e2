/*
 * pt: A entropia estava em nats e foi expoente de 2. A base da potência é a do logaritmo: com ln, use Math.exp.
 * en: The entropy was in nats and became an exponent of 2. The power has the base of the logarithm: with ln, use Math.exp.
 * section: 4
 */
export function crossEntropy(probabilities: number[]): number {
  const logs = probabilities.map((p) => Math.log(p));
  return -logs.reduce((sum, log) => sum + log, 0) / probabilities.length;
}

export function perplexity(probabilities: number[]): number {
  return 2 ** crossEntropy(probabilities);
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
