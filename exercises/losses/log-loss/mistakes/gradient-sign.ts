/*
 * pt: O gradiente saiu com o sinal trocado: aponta para onde a perda cai. A derivada é (p − y) / (p(1 − p)) / n.
 * en: The gradient has the opposite sign: it points to where the loss falls. The derivative is (p − y) / (p(1 − p)) / n.
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
  return y.map((label, i) => (label - p[i]) / (p[i] * (1 - p[i])) / y.length);
}
