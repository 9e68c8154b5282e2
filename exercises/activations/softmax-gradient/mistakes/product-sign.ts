/*
 * pt: O produto saiu com o sinal trocado, p_i · (Σ p_j v_j − v_i). É v_i menos a média, e não o contrário.
 * en: The product has the opposite sign, p_i · (Σ p_j v_j − v_i). It is v_i minus the mean, not the other way round.
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
  return softmax(z).map((p, i) => p * (mean - v[i]));
}
