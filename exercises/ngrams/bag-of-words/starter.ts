/** palavra → probabilidade / word → probability */
export function probabilities(corpus: string[]): Record<string, number> {
  return {};
}

/** O produto das probabilidades / the product of the probabilities */
export function probability(corpus: string[], sentence: string[]): number {
  return 0;
}

/** O logaritmo dele / its logarithm */
export function logProbability(corpus: string[], sentence: string[]): number {
  return 0;
}
