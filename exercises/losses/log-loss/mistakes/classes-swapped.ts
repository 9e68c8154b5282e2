/*
 * pt: As classes trocaram de lugar: p entrou como chance da classe 0. Junte y com ln p, e 1 − y com ln(1 − p).
 * en: The classes changed places: p was taken as the chance of class 0. Pair y with ln p, and 1 − y with ln(1 − p).
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= (1 - y[i]) * Math.log(clip(p[i], eps)) + y[i] * Math.log(clip(1 - p[i], eps));
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
