/** (e^x − e^−x) / (e^x + e^−x), número por número / number by number */
export function tanh(x: number[]): number[] {
  return [];
}

/** Uma derivada por número / one derivative for each number */
export function tanhDerivative(x: number[]): number[] {
  return [];
}
