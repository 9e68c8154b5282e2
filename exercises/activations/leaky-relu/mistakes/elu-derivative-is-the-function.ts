/*
 * pt: À esquerda foi devolvida a própria ELU. Ao derivar, o −1 some: alpha · e^x.
 * en: On the left the ELU itself was returned. The −1 vanishes in the derivative: alpha · e^x.
 * section: 6
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * (Math.exp(number) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * (Math.exp(number) - 1)));
}
