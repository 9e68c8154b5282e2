/*
 * pt: Faltou o menos no expoente, e a curva desce em vez de subir. Use e^−x: Math.exp(-x).
 * en: The minus in the exponent is missing, so that the curve falls instead of rising. Use e^−x: Math.exp(-x).
 * section: 4
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (1 - s));
}
