/*
 * pt: A derivada devolvida é em relação à probabilidade. Em relação ao logit não se divide por σ·(1 − σ).
 * en: The derivative returned is with respect to the probability. With respect to the logit nothing is divided by σ·(1 − σ).
 * section: 5
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => {
    const s = 1 / (1 + Math.exp(-logit));
    return (s - y[i]) / (s * (1 - s)) / z.length;
  });
}
