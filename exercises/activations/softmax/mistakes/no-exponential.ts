/*
 * pt: Os próprios logits foram divididos pela soma, e saem negativos ou acima de 1. Tire a exponencial antes de dividir.
 * en: The logits themselves were divided by their sum and come out negative or above 1. Take the exponential before dividing.
 * section: 4
 */
export function softmax(z: number[]): number[] {
  const sum = z.reduce((total, logit) => total + logit, 0);
  return z.map((logit) => logit / sum);
}

export function softmaxBatch(z: number[][]): number[][] {
  return z.map((row) => softmax(row));
}
