/*
 * pt: A derivada saiu 1 − x². Quem é elevado ao quadrado é a saída, t = tanh(x).
 * en: The derivative came out as 1 − x². What is squared is the output, t = tanh(x).
 * section: 5
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-2 * number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return x.map((number) => 1 - number * number);
}
