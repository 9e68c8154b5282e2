/** z: logits → probabilidades / probabilities */
export function softmax(z: number[]): number[] {
  return z;
}

/** Uma linha por exemplo / one row per example */
export function softmaxBatch(z: number[][]): number[][] {
  return z;
}
