// Single precision after every operation, with loops.
const f = Math.fround;

function distance(a: number[], b: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum = f(sum + f(f(f(a[j]) - f(b[j])) ** 2));
  return sum;
}

export function tripletLoss(anchors: number[][], positives: number[][], negatives: number[][], margin: number): number {
  let sum = 0;
  for (let i = 0; i < anchors.length; i++) {
    const excess = f(f(distance(anchors[i], positives[i]) - distance(anchors[i], negatives[i])) + f(margin));
    if (excess > 0) sum = f(sum + excess);
  }
  return f(sum / anchors.length);
}

export function tripletGradients(
  anchors: number[][],
  positives: number[][],
  negatives: number[][],
  margin: number,
): { dAnchors: number[][]; dPositives: number[][]; dNegatives: number[][] } {
  const zeros = (rows: number[][]): number[][] => rows.map((row) => row.map(() => 0));
  const result = { dAnchors: zeros(anchors), dPositives: zeros(positives), dNegatives: zeros(negatives) };
  for (let i = 0; i < anchors.length; i++) {
    if (tripletLoss([anchors[i]], [positives[i]], [negatives[i]], margin) === 0) continue;
    for (let j = 0; j < anchors[i].length; j++) {
      const [a, p, n] = [f(anchors[i][j]), f(positives[i][j]), f(negatives[i][j])];
      result.dAnchors[i][j] = f(f(2 * f(n - p)) / anchors.length);
      result.dPositives[i][j] = f(f(2 * f(p - a)) / anchors.length);
      result.dNegatives[i][j] = f(f(2 * f(a - n)) / anchors.length);
    }
  }
  return result;
}

export function hardest(embeddings: number[][], labels: number[]): { hardestPositive: number[]; hardestNegative: number[] } {
  const hardestPositive: number[] = [];
  const hardestNegative: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    let [positive, negative] = [-1, -1];
    for (let j = labels.length - 1; j >= 0; j--) {
      if (j === i) continue;
      const here = distance(embeddings[i], embeddings[j]);
      if (labels[j] === labels[i]) {
        if (positive < 0 || here >= distance(embeddings[i], embeddings[positive])) positive = j;
      } else if (negative < 0 || here <= distance(embeddings[i], embeddings[negative])) {
        negative = j;
      }
    }
    hardestPositive.push(positive);
    hardestNegative.push(negative);
  }
  return { hardestPositive, hardestNegative };
}
