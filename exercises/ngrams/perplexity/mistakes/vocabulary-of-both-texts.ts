/*
 * pt: O V incluiu as palavras do texto avaliado. O vocabulário é o do treino, mais o `<unk>`.
 * en: V included the words of the text under evaluation. The vocabulary is that of the training text, plus `<unk>`.
 * section: 5
 */
export function crossEntropy(probabilities: number[]): number {
  const logs = probabilities.map((p) => Math.log(p));
  return -logs.reduce((sum, log) => sum + log, 0) / probabilities.length;
}

export function perplexity(probabilities: number[]): number {
  return Math.exp(crossEntropy(probabilities));
}

/** P(word | context) by Laplace; an unknown word counts 0, as <unk> does. */
function probability(tokens: string[], context: string[], word: string, alpha: number, V: number): number {
  const ends = (i: number) => context.every((one, j) => one === tokens[i - context.length + j]);
  const followers = tokens.filter((_, i) => ends(i));
  const count = followers.filter((one) => one === word).length;
  return (count + alpha) / (followers.length + alpha * V);
}

export function textPerplexity(tokens: string[], heldOut: string[], n: number, alpha: number): number {
  const probabilities: number[] = [];
  const V = new Set([...tokens, ...heldOut]).size + 1;
  for (let i = n - 1; i < heldOut.length; i++) {
    probabilities.push(probability(tokens, heldOut.slice(i - n + 1, i), heldOut[i], alpha, V));
  }
  return perplexity(probabilities);
}
