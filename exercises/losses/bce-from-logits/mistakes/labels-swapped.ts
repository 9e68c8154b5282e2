/*
 * pt: As classes trocaram de lugar: o logit entrou como se fosse da classe 0. Tire z·y, e não z·(1 − y).
 * en: The classes changed places: the logit was taken as that of class 0. Subtract z·y, not z·(1 − y).
 * section: 4
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * (1 - y[i]) + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
