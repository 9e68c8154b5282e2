/*
 * pt: O máximo subtraído foi o do lote inteiro; linhas muito abaixo dele viram 0/0. Subtraia o máximo de cada linha.
 * en: The maximum of the whole batch was subtracted; rows far below it become 0/0. Subtract each row's own maximum.
 * section: 6
 */
function exponentialsOver(z: number[], max: number): number[] {
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function softmax(z: number[]): number[] {
  return exponentialsOver(z, Math.max(...z));
}

export function softmaxBatch(z: number[][]): number[][] {
  const max = Math.max(...z.flat());
  return z.map((row) => exponentialsOver(row, max));
}
