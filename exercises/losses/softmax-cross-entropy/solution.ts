function logSoftmax(z: number[]): number[] {
  const max = Math.max(...z);
  const logSum = Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
  return z.map((logit) => logit - max - logSum);
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  const losses = z.map((row, i) => logSoftmax(row).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => logSoftmax(row).map((logP, j) => (Math.exp(logP) - y[i][j]) / z.length));
}
