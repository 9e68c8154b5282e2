/*
 * pt: No expoente ficou −z em vez de −|z|: com z negativo o termo cresce. Use e^−|z|, que nunca passa de 1.
 * en: The exponent is −z in place of −|z|: for negative z the term grows. Use e^−|z|, which never exceeds 1.
 * section: 4
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-logit)));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
