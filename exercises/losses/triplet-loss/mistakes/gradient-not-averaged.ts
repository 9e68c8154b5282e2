/*
 * pt: Nos gradientes faltou dividir pelo número de trios: a perda é uma média, e a derivada dela também.
 * en: The gradients are not divided by the number of triplets: the loss is a mean, and so is its derivative.
 * section: 5
 */
function squaredDistance(a: number[], b: number[]): number {
  return a.reduce((sum, x, i) => sum + (x - b[i]) ** 2, 0);
}

function excesses(anchors: number[][], positives: number[][], negatives: number[][], margin: number): number[] {
  return anchors.map((a, i) => squaredDistance(a, positives[i]) - squaredDistance(a, negatives[i]) + margin);
}

export function tripletLoss(anchors: number[][], positives: number[][], negatives: number[][], margin: number): number {
  const sum = excesses(anchors, positives, negatives, margin).reduce((total, excess) => total + Math.max(0, excess), 0);
  return sum / anchors.length;
}

export function tripletGradients(
  anchors: number[][],
  positives: number[][],
  negatives: number[][],
  margin: number,
): { dAnchors: number[][]; dPositives: number[][]; dNegatives: number[][] } {
  const factors = excesses(anchors, positives, negatives, margin).map((excess) => (excess > 0 ? 2 : 0));
  const difference = (x: number[][], y: number[][]): number[][] =>
    x.map((row, i) => row.map((component, j) => factors[i] * (component - y[i][j])));
  return {
    dAnchors: difference(negatives, positives),
    dPositives: difference(positives, anchors),
    dNegatives: difference(anchors, negatives),
  };
}

export function hardest(embeddings: number[][], labels: number[]): { hardestPositive: number[]; hardestNegative: number[] } {
  const hardestPositive = labels.map(() => -1);
  const hardestNegative = labels.map(() => -1);
  embeddings.forEach((anchor, i) => {
    let [farthest, nearest] = [-Infinity, Infinity];
    embeddings.forEach((other, j) => {
      const distance = squaredDistance(anchor, other);
      if (labels[j] !== labels[i] && distance < nearest) {
        nearest = distance;
        hardestNegative[i] = j;
      }
      if (labels[j] === labels[i] && j !== i && distance > farthest) {
        farthest = distance;
        hardestPositive[i] = j;
      }
    });
  });
  return { hardestPositive, hardestNegative };
}
