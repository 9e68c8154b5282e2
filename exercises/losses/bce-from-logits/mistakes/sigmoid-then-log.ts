/*
 * pt: A sigmoide foi calculada antes do logaritmo; em ±1000 ela é 0 ou 1, e ln 0 é infinito. Use a forma fundida, só com z.
 * en: The sigmoid was computed before the logarithm; at ±1000 it is 0 or 1, and ln 0 is infinite. Use the fused form, in z alone.
 * section: 6
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => {
    const s = 1 / (1 + Math.exp(-logit));
    return -(y[i] * Math.log(s) + (1 - y[i]) * Math.log(1 - s));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => (1 / (1 + Math.exp(-logit)) - y[i]) / z.length);
}
