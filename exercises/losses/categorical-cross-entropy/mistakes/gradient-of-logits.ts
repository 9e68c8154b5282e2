/*
 * pt: A derivada devolvida, (p − y)/n, é em relação aos logits de uma softmax. Em relação a p, é −y / p / n.
 * en: The derivative returned, (p − y)/n, is with respect to the logits of a softmax. With respect to p it is −y / p / n.
 * section: 5
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      sum -= target * Math.log(clip(p[i][j], eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => (p[i][j] - target) / y.length));
}
