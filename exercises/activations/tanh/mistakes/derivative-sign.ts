/*
 * pt: A derivada saiu negativa, t² − 1. A tanh só sobe: 1 − t² nunca é menor que 0.
 * en: The derivative came out negative, t² − 1. tanh only rises: 1 − t² is never below 0.
 * section: 5
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-2 * number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => t * t - 1);
}
