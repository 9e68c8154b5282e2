/*
 * pt: Saiu σ(2x), que vai de 0 a 1. Estique-a para ir de −1 a 1: 2σ(2x) − 1.
 * en: The result is σ(2x), which runs from 0 to 1. Stretch it to run from −1 to 1: 2σ(2x) − 1.
 * section: 4
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 1 / (1 + Math.exp(-2 * number)));
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
