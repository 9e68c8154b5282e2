/*
 * pt: No gradiente faltou dividir por n: a perda é uma média, e a derivada dela também. Divida cada componente por n.
 * en: The gradient lacks the division by n: the loss is a mean, and so is its derivative. Divide each component by n.
 * section: 5
 */
export function bceFromLogits(z: number[], y: number[]): number {
  const losses = z.map((logit, i) => Math.max(logit, 0) - logit * y[i] + Math.log1p(Math.exp(-Math.abs(logit))));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return z.map((logit, i) => 1 / (1 + Math.exp(-logit)) - y[i]);
}
