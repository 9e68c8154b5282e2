/*
 * pt: O eps foi somado à probabilidade antes do logaritmo. Em vez de somar, limite p e 1 − p a [eps, 1 − eps].
 * en: eps was added to the probability before the logarithm. Do not add it: clip p and 1 − p to [eps, 1 − eps].
 * section: 6
 */
export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(p[i] + eps) + (1 - y[i]) * Math.log(1 - p[i] + eps);
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
