/** Σ p[i] · v[i], com p = softmax(z) / with p = softmax(z) */
export function weightedSum(z: number[], v: number[]): number {
  return 0;
}

/** [i][j]: ∂p[i] / ∂z[j] */
export function jacobian(z: number[]): number[][] {
  return [];
}

/** jacobian(z) · v */
export function product(z: number[], v: number[]): number[] {
  return [];
}
