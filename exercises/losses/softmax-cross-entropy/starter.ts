/** z: logits; y: alvos; uma linha por exemplo / targets; one row per example */
export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  return 0;
}

/** ∂ softmaxCrossEntropy / ∂ z[i][j] */
export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return [];
}
