/*
 * pt: A forma e^−x / (1 + e^−x)² dá ∞/∞ = NaN perto de −1000. Calcule s primeiro, e depois s · (1 − s).
 * en: The form e^−x / (1 + e^−x)² gives ∞/∞ = NaN near −1000. Compute s first, then s · (1 − s).
 * section: 6
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return x.map((number) => Math.exp(-number) / (1 + Math.exp(-number)) ** 2);
}
