export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
