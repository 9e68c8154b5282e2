/** z: logit; y: alvo entre 0 e 1 / target between 0 and 1 */
export function bceFromLogits(z: number[], y: number[]): number {
  return 0;
}

/** ∂ bceFromLogits / ∂ z[i] */
export function bceFromLogitsGradient(z: number[], y: number[]): number[] {
  return [];
}
