/*
 * pt: As contagens foram usadas sem α, e o que não foi visto ficou impossível. Some α em cima e αV embaixo.
 * en: The counts were used without α, so what was not seen became impossible. Add α above and αV below.
 * section: 5
 */
export function crossEntropy(probabilities: number[]): number {
  const logs = probabilities.map((p) => Math.log(p));
  return -logs.reduce((sum, log) => sum + log, 0) / probabilities.length;
}

export function perplexity(probabilities: number[]): number {
  return Math.exp(crossEntropy(probabilities));
}

/** P(word | context) by counting. */
function probability(tokens: string[], context: string[], word: string): number {
  const ends = (i: number) => context.every((one, j) => one === tokens[i - context.length + j]);
  const followers = tokens.filter((_, i) => ends(i));
  const count = followers.filter((one) => one === word).length;
  return count / followers.length;
}

export function textPerplexity(tokens: string[], heldOut: string[], n: number, _alpha: number): number {
  const probabilities: number[] = [];
  for (let i = n - 1; i < heldOut.length; i++) {
    probabilities.push(probability(tokens, heldOut.slice(i - n + 1, i), heldOut[i]));
  }
  return perplexity(probabilities);
}
