/*
 * pt: A derivada à esquerda saiu 0, a da ReLU comum. A leaky ReLU é uma reta de inclinação alpha ali: devolva alpha.
 * en: The derivative on the left came out as 0, that of the plain ReLU. The leaky ReLU has slope alpha there: return alpha.
 * section: 6
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : 0));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * (Math.exp(number) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
