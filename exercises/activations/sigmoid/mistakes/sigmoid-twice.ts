/*
 * pt: A sigmoide foi aplicada duas vezes na derivada, s(s(x)). O argumento é x: calcule s = s(x) uma vez só.
 * en: The derivative applied the sigmoid twice, s(s(x)). The argument is x: compute s = s(x) just once.
 * section: 5
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return x.map((number) => {
    const s = 1 / (1 + Math.exp(-number));
    const twice = 1 / (1 + Math.exp(-s));
    return twice * (1 - twice);
  });
}
