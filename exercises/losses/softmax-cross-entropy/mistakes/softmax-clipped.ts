/*
 * pt: A probabilidade foi limitada antes do logaritmo, e a perda para em 16. Use z − max − ln Σ, sem limites.
 * en: The probability was clipped before the logarithm, so that the loss stops at 16. Use z − max − ln Σ, unclipped.
 * section: 6
 */
function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

function logSoftmax(z: number[]): number[] {
  return softmax(z).map((p) => Math.log(Math.max(p, 1e-7)));
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  const losses = z.map((row, i) => logSoftmax(row).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(row).map((p, j) => (p - y[i][j]) / z.length));
}
