/*
 * pt: A derivada saiu negativa, s · (s − 1). A sigmoide só sobe: s · (1 − s) nunca é menor que 0.
 * en: The derivative came out negative, s · (s − 1). The sigmoid only rises: s · (1 − s) is never below 0.
 * section: 5
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (s - 1));
}
