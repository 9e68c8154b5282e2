/** 1 / (1 + e^−x), número por número / number by number */
export function sigmoid(x: number[]): number[] {
  return [];
}

/** s'(x), uma por número / one for each number */
export function sigmoidDerivative(x: number[]): number[] {
  return [];
}
