/*
 * pt: As exponenciais foram devolvidas como estão e não somam 1. Divida cada uma pela soma de todas as da linha.
 * en: The exponentials were returned as they are and do not sum to 1. Divide each by the sum of its row.
 * section: 4
 */
export function softmax(z: number[]): number[] {
  return z.map((logit) => Math.exp(logit));
}

export function softmaxBatch(z: number[][]): number[][] {
  return z.map((row) => softmax(row));
}
