/*
 * pt: Foi subtraída a média comum de v. A média aqui é ponderada pelas probabilidades: Σ p_j v_j.
 * en: The plain mean of v was subtracted. The mean here is weighted by the probabilities: Σ p_j v_j.
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
  const mean = v.reduce((sum, component) => sum + component, 0) / v.length;
  return softmax(z).map((p, i) => p * (v[i] - mean));
}
