/*
 * pt: A derivada saiu x · (1 − x). Quem entra ali é a sigmoide de x: s = s(x), e então s · (1 − s).
 * en: The derivative came out as x · (1 − x). What goes in there is the sigmoid of x: s = s(x), and then s · (1 − s).
 * section: 5
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return x.map((number) => number * (1 - number));
}
