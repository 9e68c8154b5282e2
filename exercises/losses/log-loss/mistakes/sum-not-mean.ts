/*
 * pt: As perdas foram somadas sem dividir por n, e crescem com o número de exemplos. Divida a soma por n.
 * en: The losses were added without dividing by n and grow with the number of examples. Divide the sum by n.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(clip(p[i], eps)) + (1 - y[i]) * Math.log(clip(1 - p[i], eps));
  }
  return sum;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
