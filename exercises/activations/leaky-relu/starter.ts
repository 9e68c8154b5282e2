/** x se x > 0; alpha · x se não / x if x > 0, alpha · x otherwise */
export function leakyRelu(x: number[], alpha: number): number[] {
  return [];
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return [];
}

/** x se x > 0; alpha · (e^x − 1) se não / x if x > 0, alpha · (e^x − 1) otherwise */
export function elu(x: number[], alpha: number): number[] {
  return [];
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return [];
}
