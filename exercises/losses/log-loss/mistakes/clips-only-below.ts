/*
 * pt: O limite de cima faltou: uma certeza acertada custou 0. Limite também a 1 − eps, e ela custará cerca de eps.
 * en: The upper limit is missing: a certain and right answer cost 0. Clip to 1 − eps as well, and it costs about eps.
 * section: 6
 */
function clip(probability: number, eps: number): number {
  return Math.max(probability, eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(clip(p[i], eps)) + (1 - y[i]) * Math.log(clip(1 - p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
