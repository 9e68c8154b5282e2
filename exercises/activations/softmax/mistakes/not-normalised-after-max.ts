/*
 * pt: O máximo foi subtraído, mas faltou dividir: o maior logit sai com 1 e a linha passa de 1. Divida pela soma das exponenciais.
 * en: The maximum was subtracted but nothing divided: the largest logit comes out as 1. Divide by the sum of the exponentials.
 * section: 4
 */
export function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  return z.map((logit) => Math.exp(logit - max));
}

export function softmaxBatch(z: number[][]): number[][] {
  return z.map((row) => softmax(row));
}
