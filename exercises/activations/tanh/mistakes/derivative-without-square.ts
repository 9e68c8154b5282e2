/*
 * pt: A derivada saiu 1 − t. Faltou o quadrado: 1 − t².
 * en: The derivative came out as 1 − t. The square is missing: 1 − t².
 * section: 5
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-2 * number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t);
}
