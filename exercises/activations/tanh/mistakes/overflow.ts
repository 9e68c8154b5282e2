/*
 * pt: Perto de ±1000 a fração vira ∞/∞ = NaN. Calcule só exponenciais que não estouram, como em 2 / (1 + e^−2x) − 1.
 * en: Near ±1000 the fraction becomes ∞/∞ = NaN. Take only exponentials that do not overflow, as in 2 / (1 + e^−2x) − 1.
 * section: 6
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => {
    const [up, down] = [Math.exp(number), Math.exp(-number)];
    return (up - down) / (up + down);
  });
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
