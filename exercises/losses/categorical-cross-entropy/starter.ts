/** y, p: uma linha por exemplo, uma coluna por classe / one row per example, one column per class */
export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  return 0;
}

/** ∂ categoricalCrossEntropy / ∂ p[i][j], com eps < p[i][j] < 1 − eps / with eps < p[i][j] < 1 − eps */
export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return [];
}
