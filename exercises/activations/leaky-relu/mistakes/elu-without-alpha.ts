/*
 * pt: O alpha ficou de fora da ELU, e a curva desce sempre até −1. Multiplique e^x − 1 por alpha.
 * en: The ELU left alpha out, so that the curve always falls to −1. Multiply e^x − 1 by alpha.
 * section: 5
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : Math.exp(number) - 1));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
