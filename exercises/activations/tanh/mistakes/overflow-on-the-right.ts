/*
 * pt: A forma (e^2x − 1) / (e^2x + 1) dá ∞/∞ = NaN perto de 1000. Para x positivo, use e^−2x.
 * en: The form (e^2x − 1) / (e^2x + 1) gives ∞/∞ = NaN near 1000. For positive x use e^−2x.
 * section: 6
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => (Math.exp(2 * number) - 1) / (Math.exp(2 * number) + 1));
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
