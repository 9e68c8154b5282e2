/*
 * pt: No lote, uma só soma serviu para todas as linhas: é o lote inteiro que soma 1. Calcule uma soma para cada linha.
 * en: In the batch one sum served all rows, so it is the whole batch that sums to 1. Compute one sum for each row.
 * section: 5
 */
export function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function softmaxBatch(z: number[][]): number[][] {
  const flat = softmax(z.flat());
  return z.map((row, i) => row.map((_, j) => flat[i * row.length + j]));
}
