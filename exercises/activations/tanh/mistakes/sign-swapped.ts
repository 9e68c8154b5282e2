/*
 * pt: A diferença foi feita ao contrário, e^−x − e^x, e a curva desce. O numerador é e^x − e^−x.
 * en: The difference was taken the other way round, e^−x − e^x, and the curve falls. The numerator is e^x − e^−x.
 * section: 4
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 1 - 2 / (1 + Math.exp(-2 * number)));
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
