/*
 * pt: A forma e^x / (1 + e^x) dá ∞/∞ = NaN perto de 1000. Com x positivo, use 1 / (1 + e^−x).
 * en: The form e^x / (1 + e^x) gives ∞/∞ = NaN near 1000. For positive x use 1 / (1 + e^−x).
 * section: 6
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => Math.exp(number) / (1 + Math.exp(number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (1 - s));
}
