/*
 * pt: A derivada devolveu a própria sigmoide. Multiplique s por (1 − s).
 * en: The derivative returned the sigmoid itself. Multiply s by (1 − s).
 * section: 5
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x);
}
