/*
 * pt: As perdas foram somadas sem dividir por n, e crescem com o número de exemplos. Divida a soma por n.
 * en: The losses were added without dividing by n and grow with the number of examples. Divide the sum by n.
 * section: 4
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0);
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
