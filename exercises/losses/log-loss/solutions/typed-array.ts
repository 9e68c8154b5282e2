// p is clipped once; 1 - p then lies between the same limits.
const clipped = (p: number[], eps: number): Float64Array => Float64Array.from(p, (q) => Math.max(eps, Math.min(1 - eps, q)));

export const logLoss = (y: number[], p: number[], eps: number): number =>
  clipped(p, eps).reduce((mean, q, i) => mean - (y[i] * Math.log(q) + (1 - y[i]) * Math.log1p(-q)) / y.length, 0);

export const logLossGradient = (y: number[], p: number[], eps: number): number[] =>
  Array.from(clipped(p, eps), (q, i) => (q - y[i]) / (q * (1 - q)) / y.length);
