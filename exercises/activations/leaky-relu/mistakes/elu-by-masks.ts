/*
 * pt: Os dois lados foram calculados e somados com pesos 0 e 1: e^1000 é infinito, e 0 · ∞ é NaN. Calcule só o lado que vale.
 * en: Both sides were computed and added with weights 0 and 1: e^1000 is infinite, and 0 · ∞ is NaN. Compute only the side that holds.
 * section: 7
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : 0) * number + (number > 0 ? 0 : 1) * alpha * (Math.exp(number) - 1));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
