/** Quantas janelas de n palavras / how many windows of n words */
export function windowCount(tokens: string[], n: number): number {
  return tokens.length;
}

/** n-grama → quantas vezes / n-gram → how many times */
export function countNgrams(tokens: string[], n: number): Record<string, number> {
  return {};
}

/** n-grama → parte das janelas / n-gram → share of the windows */
export function frequencies(tokens: string[], n: number): Record<string, number> {
  return {};
}

/** O produto de P(palavra | as n-1 anteriores) / the product of P(word | the n-1 before it) */
export function sentenceProbability(tokens: string[], sentence: string[], n: number): number {
  return 1;
}
