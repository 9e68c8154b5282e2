/*
 * pt: Exatamente na margem a perda é 0, e o gradiente saiu diferente de 0. Na quina vale aqui 0: pergunte > 0, e não ≥ 0.
 * en: Exactly at the margin the loss is 0, and the gradient came out other than 0. At the kink it is 0 here: ask > 0, not ≥ 0.
 * section: 6
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
  const factors = excesses(anchors, positives, negatives, margin).map((excess) => (excess >= 0 ? 2 / anchors.length : 0));
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
