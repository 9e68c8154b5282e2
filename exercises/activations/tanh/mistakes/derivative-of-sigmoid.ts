/*
 * pt: A derivada saiu t · (1 − t), que é a da sigmoide. A da tanh é 1 − t².
 * en: The derivative came out as t · (1 − t), which is that of the sigmoid. tanh has 1 − t².
 * section: 5
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-2 * number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => t * (1 - t));
}
