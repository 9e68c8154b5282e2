/*
 * pt: Os negativos viraram 0, como na ReLU comum. Aqui eles não se perdem: devolva alpha · x.
 * en: Negative numbers became 0, as in the plain ReLU. Here they are not lost: return alpha · x.
 * section: 4
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => Math.max(0, number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * (Math.exp(number) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
