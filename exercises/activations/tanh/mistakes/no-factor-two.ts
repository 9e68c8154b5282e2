/*
 * pt: Saiu 2σ(x) − 1, que é tanh(x/2). O 2 vai também dentro da sigmoide: tanh(x) = 2σ(2x) − 1.
 * en: The result is 2σ(x) − 1, which is tanh(x/2). The 2 goes inside the sigmoid as well: tanh(x) = 2σ(2x) − 1.
 * section: 4
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 2 / (1 + Math.exp(-number)) - 1);
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
