/*
 * pt: O gradiente usou o próprio logit, (z − y)/n. Passe z pela sigmoide antes de tirar y.
 * en: The gradient used the logit itself, (z − y)/n. Put z through the sigmoid before taking y away.
 * section: 5
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (logit - y[i]) / z.length);
}
