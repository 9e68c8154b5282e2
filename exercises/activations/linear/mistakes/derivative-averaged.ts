/*
 * pt: A derivada foi dividida pelo comprimento do vetor. Aqui não há média: cada posição tem a sua derivada, que vale 1.
 * en: The derivative was divided by the length of the vector. There is no mean here: each position has its own, which is 1.
 * section: 5
 */
export function linear(x: number[]): number[] {
  return [...x];
}

export function linearDerivative(x: number[]): number[] {
  return x.map(() => 1 / x.length);
}
