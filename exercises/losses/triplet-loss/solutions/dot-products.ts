// On the unit sphere ‖a − b‖² = 2 − 2 a·b, so the excess is 2 a·(n − p) + margin.
const dot = (a: number[], b: number[]): number => a.map((x, i) => x * b[i]).reduce((sum, product) => sum + product);
const minus = (a: number[], b: number[]): number[] => a.map((x, i) => x - b[i]);
const times = (factor: number, a: number[]): number[] => a.map((x) => factor * x);

const excess = (a: number[], p: number[], n: number[], margin: number): number => 2 * dot(a, minus(n, p)) + margin;

export const tripletLoss = (anchors: number[][], positives: number[][], negatives: number[][], margin: number): number =>
  anchors.reduce((mean, a, i) => mean + Math.max(excess(a, positives[i], negatives[i], margin), 0) / anchors.length, 0);

export const tripletGradients = (
  anchors: number[][],
  positives: number[][],
  negatives: number[][],
  margin: number,
): { dAnchors: number[][]; dPositives: number[][]; dNegatives: number[][] } => {
  const factor = (i: number): number => (excess(anchors[i], positives[i], negatives[i], margin) <= 0 ? 0 : 2 / anchors.length);
  return {
    dAnchors: anchors.map((_, i) => times(factor(i), minus(negatives[i], positives[i]))),
    dPositives: anchors.map((a, i) => times(-factor(i), minus(a, positives[i]))),
    dNegatives: anchors.map((a, i) => times(factor(i), minus(a, negatives[i]))),
  };
};

// Sorting is stable: among equals the lower index stays first.
export const hardest = (embeddings: number[][], labels: number[]): { hardestPositive: number[]; hardestNegative: number[] } => {
  const nearestFirst = (i: number, candidates: number[]): number[] =>
    [...candidates].sort((j, k) => dot(embeddings[i], embeddings[k]) - dot(embeddings[i], embeddings[j]));
  const farthestFirst = (i: number, candidates: number[]): number[] =>
    [...candidates].sort((j, k) => dot(embeddings[i], embeddings[j]) - dot(embeddings[i], embeddings[k]));
  const indices = [...labels.keys()];
  return {
    hardestPositive: indices.map((i) => farthestFirst(i, indices.filter((j) => j !== i && labels[j] === labels[i]))[0] ?? -1),
    hardestNegative: indices.map((i) => nearestFirst(i, indices.filter((j) => labels[j] !== labels[i]))[0] ?? -1),
  };
};
