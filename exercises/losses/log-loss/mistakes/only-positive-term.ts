/*
 * pt: Só entrou o termo y·ln p: exemplos da classe 0 não custam nada. Some também (1 − y)·ln(1 − p).
 * en: Only the term y·ln p was used: examples of class 0 cost nothing. Add (1 − y)·ln(1 − p) as well.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] * Math.log(clip(p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
