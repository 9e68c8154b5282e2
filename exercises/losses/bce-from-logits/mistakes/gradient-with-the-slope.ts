/*
 * pt: O gradiente foi multiplicado por σ·(1 − σ). Na forma fundida esse fator se cancela: fica só (σ(z) − y)/n.
 * en: The gradient was multiplied by σ·(1 − σ). In the fused form that factor cancels: (σ(z) − y)/n is all.
 * section: 5
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => {
    const s = 1 / (1 + Math.exp(-logit));
    return ((s - y[i]) * s * (1 - s)) / z.length;
  });
}
