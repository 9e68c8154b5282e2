/*
 * pt: A soma ponderada foi dividida por n. As probabilidades já somam 1: some p_i · v_i e pare aí.
 * en: The weighted sum was divided by n. The probabilities sum to 1 already: add up p_i · v_i and stop there.
 * section: 4
 */
function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function weightedSum(z: number[], v: number[]): number {
  return softmax(z).reduce((sum, p, i) => sum + p * v[i], 0) / z.length;
}

export function jacobian(z: number[]): number[][] {
  const p = softmax(z);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi * (1 - pi) : -pi * pj)));
}

export function product(z: number[], v: number[]): number[] {
  return jacobian(z).map((row) => row.reduce((sum, entry, j) => sum + entry * v[j], 0));
}
