/*
 * pt: O produto saiu p_i · v_i, sem o que vem das outras classes. Tire antes a média ponderada: p_i · (v_i − Σ p_j v_j).
 * en: The product came out as p_i · v_i, without the other classes. Take the weighted mean off first: p_i · (v_i − Σ p_j v_j).
 * section: 6
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
  const p = softmax(z);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi * (1 - pi) : -pi * pj)));
}

export function product(z: number[], v: number[]): number[] {
  return softmax(z).map((p, i) => p * v[i]);
}
