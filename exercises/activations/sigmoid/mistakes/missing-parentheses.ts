/*
 * pt: A divisão pegou só o primeiro 1: 1 / 1 + e^−x. Ponha o denominador entre parênteses, 1 / (1 + e^−x).
 * en: The division took the first 1 alone: 1 / 1 + e^−x. Put the denominator in parentheses, 1 / (1 + e^−x).
 * section: 4
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / 1 + Math.exp(-number));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (1 - s));
}
