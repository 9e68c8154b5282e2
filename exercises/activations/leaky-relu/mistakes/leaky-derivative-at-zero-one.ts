/*
 * pt: A derivada da leaky ReLU em x = 0 saiu 1. Na quina vale aqui o lado esquerdo: f′(0) = alpha.
 * en: The derivative of the leaky ReLU at x = 0 came out as 1. At the kink the left side counts here: f′(0) = alpha.
 * section: 6
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number >= 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * (Math.exp(number) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
