/*
 * pt: As exponenciais foram tiradas direto dos logits, e perto de 1000 estouram. Subtraia antes o maior logit da linha.
 * en: The exponentials were taken of the raw logits and overflow near 1000. Subtract the row's largest logit first.
 * section: 6
 */
export function softmax(z: number[]): number[] {
  const exponentials = z.map((logit) => Math.exp(logit));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function softmaxBatch(z: number[][]): number[][] {
  return z.map((row) => softmax(row));
}
