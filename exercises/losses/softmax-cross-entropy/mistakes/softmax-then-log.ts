/*
 * pt: A softmax foi calculada antes do logaritmo; com logits enormes ela dá 0, e ln 0 é infinito. Use z − max − ln Σ.
 * en: The softmax was computed before the logarithm; with huge logits it gives 0, and ln 0 is infinite. Use z − max − ln Σ.
 * section: 6
 */
function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

function logSoftmax(z: number[]): number[] {
  return softmax(z).map((p) => Math.log(p));
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  const losses = z.map((row, i) => logSoftmax(row).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(row).map((p, j) => (p - y[i][j]) / z.length));
}
