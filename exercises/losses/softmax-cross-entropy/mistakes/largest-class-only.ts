/*
 * pt: O logaritmo foi tirado da classe que a rede escolheu, e não da certa. Pese cada ln p pelo alvo: Σ y · ln p.
 * en: The logarithm was taken of the class the network chose, not of the right one. Weigh each ln p by its target: Σ y · ln p.
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
  const losses = z.map((row) => -Math.max(...logSoftmax(row)));
  return losses.reduce((sum, loss) => sum + loss, 0) / z.length;
}

export function softmaxCrossEntropyGradient(z: number[][], y: number[][]): number[][] {
  return z.map((row, i) => softmax(row).map((p, j) => (p - y[i][j]) / z.length));
}
