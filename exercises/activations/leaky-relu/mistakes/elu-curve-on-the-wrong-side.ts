/*
 * pt: A exponencial ficou do lado positivo, onde cresce sem freio. Ela vale para x ≤ 0; os positivos passam como vieram.
 * en: The exponential was put on the positive side, where it grows wildly. It is for x ≤ 0; positive numbers pass as they came.
 * section: 5
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? alpha * (Math.exp(number) - 1) : number));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
