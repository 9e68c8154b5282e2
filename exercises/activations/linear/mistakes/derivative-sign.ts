/*
 * pt: A derivada saiu −1 para x negativo: essa é a de |x|. Em f(x) = x a inclinação é 1 dos dois lados do zero, e no zero.
 * en: The derivative is −1 for negative x, which is that of |x|. For f(x) = x the slope is 1 on both sides of zero, and at it.
 * section: 5
 */
export function linear(x: number[]): number[] {
  return [...x];
}

export function linearDerivative(x: number[]): number[] {
  return x.map((number) => Math.sign(number));
}
