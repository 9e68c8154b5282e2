/*
 * pt: Faltou o −1: em x = 0 a saída salta de alpha para 0, e os negativos saem positivos. A curva é alpha · (e^x − 1).
 * en: The −1 is missing: the output jumps from alpha to 0 at x = 0, and negative inputs give positive ones. Use alpha · (e^x − 1).
 * section: 5
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * Math.exp(number)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
