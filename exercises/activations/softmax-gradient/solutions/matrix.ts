// J = diag(p) − p pᵀ, and a plain matrix product.
function probabilities(z: number[]): number[] {
  const shift = Math.max(...z);
  const total = z.reduce((sum, logit) => sum + Math.exp(logit - shift), 0);
  return z.map((logit) => Math.exp(logit - shift) / total);
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, x, i) => sum + x * b[i], 0);

export const weightedSum = (z: number[], v: number[]): number => dot(probabilities(z), v);

export const jacobian = (z: number[]): number[][] => {
  const p = probabilities(z);
  const J = p.map((pi) => p.map((pj) => -pi * pj));
  p.forEach((pi, i) => (J[i][i] += pi));
  return J;
};

export const product = (z: number[], v: number[]): number[] => jacobian(z).map((row) => dot(row, v));
