/*
 * pt: A jacobiana foi feita com os próprios logits. As derivadas se escrevem com p = softmax(z).
 * en: The Jacobian was made from the logits themselves. The derivatives are written with p = softmax(z).
 * section: 5
 */
function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function weightedSum(z: number[], v: number[]): number {
  return softmax(z).reduce((sum, p, i) => sum + p * v[i], 0);
}

export function jacobian(z: number[]): number[][] {
  return z.map((zi, i) => z.map((zj, j) => (i === j ? zi * (1 - zi) : -zi * zj)));
}

export function product(z: number[], v: number[]): number[] {
  return jacobian(z).map((row) => row.reduce((sum, entry, j) => sum + entry * v[j], 0));
}
