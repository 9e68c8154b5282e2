/*
 * pt: As probabilidades 0 e 1 foram direto para o logaritmo, e ln 0 é infinito. Limite p e 1 − p a [eps, 1 − eps].
 * en: Probabilities 0 and 1 went straight into the logarithm, and ln 0 is infinite. Clip p and 1 − p to [eps, 1 − eps].
 * section: 6
 */
export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(p[i]) + (1 - y[i]) * Math.log(1 - p[i]);
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
