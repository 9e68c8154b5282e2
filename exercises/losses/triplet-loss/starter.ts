/** Média de max(0, d(a, p) − d(a, n) + margin) / mean of max(0, d(a, p) − d(a, n) + margin) */
export function tripletLoss(anchors: number[][], positives: number[][], negatives: number[][], margin: number): number {
  return 0;
}

export function tripletGradients(
  anchors: number[][],
  positives: number[][],
  negatives: number[][],
  margin: number,
): { dAnchors: number[][]; dPositives: number[][]; dNegatives: number[][] } {
  return { dAnchors: [], dPositives: [], dNegatives: [] };
}

/** Para cada exemplo: o positivo mais longe e o negativo mais perto / for each example: the farthest positive and the nearest negative */
export function hardest(embeddings: number[][], labels: number[]): { hardestPositive: number[]; hardestNegative: number[] } {
  return { hardestPositive: [], hardestNegative: [] };
}
