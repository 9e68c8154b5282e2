/*
 * pt: No gradiente, e^z / (1 + e^z) dá ∞/∞ = NaN perto de 1000. Use 1 / (1 + e^−z).
 * en: In the gradient, e^z / (1 + e^z) gives ∞/∞ = NaN near 1000. Use 1 / (1 + e^−z).
 * section: 6
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (Math.exp(logit) / (1 + Math.exp(logit)) - y[i]) / z.length);
}
