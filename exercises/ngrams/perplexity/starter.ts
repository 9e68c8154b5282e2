/** Média de -ln p / mean of -ln p */
export function crossEntropy(probabilities: number[]): number {
  return 0;
}

export function perplexity(probabilities: number[]): number {
  return 1;
}

/** Modelo de n-gramas de tokens, com Laplace, em heldOut / n-gram model of tokens, with Laplace, on heldOut */
export function textPerplexity(tokens: string[], heldOut: string[], n: number, alpha: number): number {
  return 1;
}
