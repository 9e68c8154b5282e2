/*
 * pt: A média ponderada foi tirada depois da multiplicação por p_i. Tire-a antes: p_i · (v_i − Σ p_j v_j).
 * en: The weighted mean was subtracted after the multiplication by p_i. Subtract it before: p_i · (v_i − Σ p_j v_j).
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
  const mean = weightedSum(z, v);
  return softmax(z).map((p, i) => p * v[i] - mean);
}
