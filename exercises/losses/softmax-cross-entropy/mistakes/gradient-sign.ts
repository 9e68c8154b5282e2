/*
 * pt: O gradiente saiu com o sinal trocado: aponta para onde a perda cai. É p − y.
 * en: The gradient has the opposite sign: it points to where the loss falls. It is p − y.
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
  return z.map((row, i) => softmax(row).map((p, j) => (y[i][j] - p) / z.length));
}
