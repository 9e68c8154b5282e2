/*
 * pt: Faltou o termo max(z, 0): com z positivo a perda sai menor que 0. Some-o antes de tirar z·y.
 * en: The term max(z, 0) is missing: for positive z the loss falls below 0. Add it before taking z·y away.
 * section: 4
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => -logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
