/** y: 0 ou 1 / 0 or 1; p: probabilidade da classe 1 / probability of class 1 */
export function logLoss(y: number[], p: number[], eps: number): number {
  return 0;
}

/** ∂ logLoss / ∂ p[i], com eps < p[i] < 1 − eps / with eps < p[i] < 1 − eps */
export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  return p.map(() => 0);
}
