/*
 * pt: A tanh foi aplicada duas vezes na derivada. O argumento é x: calcule t = tanh(x) uma vez só.
 * en: The derivative applied tanh twice. The argument is x: compute t = tanh(x) just once.
 * section: 5
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-2 * number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(tanh(x)).map((t) => 1 - t * t);
}
