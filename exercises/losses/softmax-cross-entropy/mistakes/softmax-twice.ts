/*
 * pt: A softmax foi aplicada duas vezes: as probabilidades entraram de novo como logits. Passe z direto para a perda.
 * en: The softmax was applied twice: the probabilities went in again as logits. Give z itself to the loss.
 * section: 4
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
  const losses = z.map((row, i) => logSoftmax(softmax(row)).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(softmax(row)).map((p, j) => (p - y[i][j]) / z.length));
}
