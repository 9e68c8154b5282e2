/*
 * pt: A derivada da ELU à esquerda saiu alpha em todo lugar, como se fosse uma reta. A curva vai se deitando: alpha · e^x.
 * en: The derivative of the ELU on the left is alpha everywhere, as if of a line. The curve flattens out: alpha · e^x.
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
  return x.map((number) => (number > 0 ? 1 : alpha));
}
