/*
 * pt: No gradiente faltou dividir por n: a perda é uma média, e a derivada dela também. Divida cada componente por n.
 * en: The gradient lacks the division by n: the loss is a mean, and so is its derivative. Divide each component by n.
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
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])));
}
