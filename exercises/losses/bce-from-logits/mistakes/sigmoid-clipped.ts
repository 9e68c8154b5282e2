/*
 * pt: A sigmoide foi limitada antes do logaritmo, e a perda para em 16 quando deveria ser 1000. Use a forma fundida, sem limites.
 * en: The sigmoid was clipped before the logarithm, so that the loss stops at 16 where it should be 1000. Use the fused form, unclipped.
 * section: 6
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => {
    const s = Math.min(Math.max(1 / (1 + Math.exp(-logit)), 1e-7), 1 - 1e-7);
    return -(y[i] * Math.log(s) + (1 - y[i]) * Math.log(1 - s));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
