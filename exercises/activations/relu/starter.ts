/** max(0, x), número por número / number by number */
export function relu(x: number[]): number[] {
  return [];
}

/** 1 onde x > 0, 0 onde x ≤ 0 / 1 where x > 0, 0 where x ≤ 0 */
export function reluDerivative(x: number[]): number[] {
  return [];
}

/** batch[i][j]: soma que chega à unidade j no exemplo i / sum that reaches unit j in example i */
export function inactiveUnits(batch: number[][]): number {
  return 0;
}
