/*
 * pt: No lote, cada coluna foi normalizada, e por isso são as colunas que somam 1. Normalize cada linha.
 * en: In the batch each column was normalised, so it is the columns that sum to 1. Normalise each row.
 * section: 5
 */
export function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function softmaxBatch(z: number[][]): number[][] {
  const columns = z[0].map((_, j) => softmax(z.map((row) => row[j])));
  return z.map((_, i) => columns.map((column) => column[i]));
}
