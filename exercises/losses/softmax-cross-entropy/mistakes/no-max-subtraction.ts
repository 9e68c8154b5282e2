/*
 * pt: As exponenciais foram tiradas direto dos logits, e perto de 1000 estouram. Subtraia antes o maior logit da linha.
 * en: The exponentials were taken of the raw logits and overflow near 1000. Subtract the row's largest logit first.
 * section: 6
 */
function softmax(z: number[]): number[] {
  const exponentials = z.map((logit) => Math.exp(logit));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

function logSoftmax(z: number[]): number[] {
  const logSum = Math.log(z.reduce((sum, logit) => sum + Math.exp(logit), 0));
  return z.map((logit) => logit - logSum);
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  const losses = z.map((row, i) => logSoftmax(row).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(row).map((p, j) => (p - y[i][j]) / z.length));
}
