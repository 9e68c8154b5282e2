/** f(x) = x, número por número / number by number */
export function linear(x: number[]): number[] {
  return [];
}

/** f'(x), uma por número / one for each number */
export function linearDerivative(x: number[]): number[] {
  return [];
}
