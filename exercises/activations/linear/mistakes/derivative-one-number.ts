/*
 * pt: A derivada saiu como um número só. A função age número por número: devolva um vetor com um 1 para cada posição de x.
 * en: The derivative is a single number. The function acts number by number: return a vector with a 1 for each position of x.
 * section: 5
 */
export function linear(x: number[]): number[] {
  return [...x];
}

export function linearDerivative(_x: number[]): number {
  return 1;
}
