/*
 * pt: A derivada saiu 1 − s², que é a da tanh. A da sigmoide é s · (1 − s).
 * en: The derivative came out as 1 − s², which is that of tanh. The sigmoid has s · (1 − s).
 * section: 5
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-number)));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => 1 - s * s);
}
