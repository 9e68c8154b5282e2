/*
 * pt: O máximo subtraído foi o do lote inteiro; linhas muito abaixo dele viram 0. Subtraia o máximo de cada linha.
 * en: The maximum of the whole batch was subtracted; rows far below it become 0. Subtract each row's own maximum.
 * section: 6
 */
function softmax(z: number[], max: number): number[] {
  const exponentials = z.map((logit) => Math.exp(logit - max));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

function logSoftmax(z: number[], max: number): number[] {
  const logSum = Math.log(z.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
  return z.map((logit) => logit - max - logSum);
}

export function softmaxCrossEntropy(z: number[][], y: number[][]): number {
  const losses = z.map((row, i) => logSoftmax(row, Math.max(...z.flat())).reduce((sum, logP, j) => sum - y[i][j] * logP, 0));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(row, Math.max(...z.flat())).map((p, j) => (p - y[i][j]) / z.length));
}
