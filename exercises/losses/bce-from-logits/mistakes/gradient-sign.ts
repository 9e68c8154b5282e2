/*
 * pt: O gradiente saiu com o sinal trocado: aponta para onde a perda cai. É σ(z) − y.
 * en: The gradient has the opposite sign: it points to where the loss falls. It is σ(z) − y.
 * section: 5
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (y[i] - 1 / (1 + Math.exp(-logit))) / z.length);
}
