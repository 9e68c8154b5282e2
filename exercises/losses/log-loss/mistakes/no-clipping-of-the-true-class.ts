/*
 * pt: A probabilidade da classe certa foi direto para o logaritmo: errar com certeza custa infinito. Limite-a a [eps, 1 − eps].
 * en: The right class's probability went straight into the logarithm: a certain error costs infinity. Clip it to [eps, 1 − eps].
 * section: 6
 */
export function logLoss(y: number[], p: number[], eps: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    sum -= y[i] === 1 ? Math.log(p[i]) : Math.log(1 - p[i]);
  }
  return sum / y.length;
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return y.map((label, i) => (p[i] - label) / (p[i] * (1 - p[i])) / y.length);
}
