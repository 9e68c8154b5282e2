/*
 * pt: Na diagonal também saiu −p_i · p_i. Ali entra o p_i que falta: p_i − p_i · p_i = p_i · (1 − p_i).
 * en: The diagonal, too, came out as −p_i · p_i. It lacks a p_i: p_i − p_i · p_i = p_i · (1 − p_i).
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
  const p = softmax(z);
  return p.map((pi, i) => p.map((pj, j) => -pi * pj));
}

export function product(z: number[], v: number[]): number[] {
  return jacobian(z).map((row) => row.reduce((sum, entry, j) => sum + entry * v[j], 0));
}
