/*
 * pt: Faltou o alpha na derivada da ELU. À esquerda ela é alpha · e^x.
 * en: The derivative of the ELU lacks alpha. On the left it is alpha · e^x.
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
  return x.map((number) => (number > 0 ? 1 : Math.exp(number)));
}
