/*
 * pt: A derivada devolvida, (p − y)/n, é em relação ao logit. Em relação a p, divida ainda por p(1 − p).
 * en: The derivative returned, (p − y)/n, is with respect to the logit. With respect to p, divide by p(1 − p) as well.
 * section: 5
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(clip(p[i], eps)) + (1 - y[i]) * Math.log(clip(1 - p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / y.length);
}
