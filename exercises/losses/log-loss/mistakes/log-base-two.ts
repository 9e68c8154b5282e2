/*
 * pt: O logaritmo usado foi o de base 2, e a perda sai 1,44 vez maior. Use o natural, Math.log.
 * en: The logarithm used was that of base 2, so the loss is 1.44 times too large. Use the natural one, Math.log.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log2(clip(p[i], eps)) + (1 - y[i]) * Math.log2(clip(1 - p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
