/*
 * pt: As exponenciais foram tiradas direto dos logits, e perto de 1000 estouram. Subtraia antes o maior logit.
 * en: The exponentials were taken of the raw logits and overflow near 1000. Subtract the largest logit first.
 * section: 7
 */
function softmax(z: number[]): number[] {
  const exponentials = z.map((logit) => Math.exp(logit));
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
  return jacobian(z).map((row) => row.reduce((sum, entry, j) => sum + entry * v[j], 0));
}
