// Single precision after every operation.
const f = Math.fround;

function softmax(z: number[]): Float32Array {
  const max = z.reduce((a, b) => Math.max(a, b));
  const p = Float32Array.from(z, (logit) => Math.exp(f(f(logit) - max)));
  const sum = p.reduce((a, b) => f(a + b), 0);
  return p.map((e) => e / sum);
}

export function weightedSum(z: number[], v: number[]): number {
  return softmax(z).reduce((sum, p, i) => f(sum + f(p * f(v[i]))), 0);
}

export function jacobian(z: number[]): number[][] {
  const p = softmax(z);
  return Array.from(p, (pi, i) => Array.from(p, (pj, j) => f(pi * f(i === j ? 1 - pi : -pj))));
}

export function product(z: number[], v: number[]): number[] {
  const mean = weightedSum(z, v);
  return Array.from(softmax(z), (p, i) => f(p * f(f(v[i]) - mean)));
}
