/*
 * pt: O sinal de menos ficou de fora: a perda sai negativa e cai quando a previsão piora. Troque o sinal da média.
 * en: The minus sign is missing: the loss is negative and falls as predictions get worse. Negate the mean.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum += y[i] * Math.log(clip(p[i], eps)) + (1 - y[i]) * Math.log(clip(1 - p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
