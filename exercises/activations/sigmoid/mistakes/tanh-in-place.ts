/*
 * pt: A curva devolvida vai de −1 a 1: é a tanh. A sigmoide vai de 0 a 1 e vale 0,5 em 0.
 * en: The curve returned runs from −1 to 1: that is tanh. The sigmoid runs from 0 to 1 and is 0.5 at 0.
 * section: 4
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => Math.tanh(number));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (1 - s));
}
