/*
 * pt: O gradiente foi dividido por n·c. Divida só por n, o número de linhas, como a perda.
 * en: The gradient was divided by n·c. Divide by n alone, the number of rows, as in the loss.
 * section: 5
 */
function softmax(z: number[]): number[] {
  const max = Math.max(...z);
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

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
  return z.map((row, i) => softmax(row).map((p, j) => (p - y[i][j]) / (z.length * row.length)));
}
