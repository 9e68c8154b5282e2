/*
 * pt: As palavras de probabilidade 0 foram puladas. Uma palavra impossível que acontece dá infinito: mantenha-a.
 * en: Words of probability 0 were skipped. An impossible word that does come gives infinity: keep it.
 * section: 6
 */
export function crossEntropy(probabilities: number[]): number {
  const logs = probabilities.filter((p) => p > 0).map((p) => Math.log(p));
  return -logs.reduce((sum, log) => sum + log, 0) / probabilities.length;
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
