// Only the probability of the class that really occurred enters the loss.
export function logLoss(y: number[], p: number[], eps: number): number {
  let total = 0;
  for (let i = 0; i < y.length; i++) {
    let q = y[i] === 1 ? p[i] : 1 - p[i];
    if (q < eps) q = eps;
    if (q > 1 - eps) q = 1 - eps;
    total -= Math.log(q);
  }
  return total / y.length;
}

export function logLossGradient(y: number[], p: number[], _eps: number): number[] {
  const gradient: number[] = [];
  for (let i = 0; i < y.length; i++) {
    gradient.push(y[i] === 1 ? -1 / (p[i] * y.length) : 1 / ((1 - p[i]) * y.length));
  }
  return gradient;
}
