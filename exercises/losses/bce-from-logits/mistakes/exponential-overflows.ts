/*
 * pt: A forma ln(1 + e^z) − z·y estoura com z grande. Ponha z para fora: max(z, 0) − z·y + ln(1 + e^−|z|).
 * en: The form ln(1 + e^z) − z·y overflows for large z. Take z out of it: max(z, 0) − z·y + ln(1 + e^−|z|).
 * section: 6
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.log(1 + Math.exp(logit)) - logit * y[i]);
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
