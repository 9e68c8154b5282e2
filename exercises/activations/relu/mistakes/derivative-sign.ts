/*
 * pt: A derivada saiu −1 nos negativos: essa é a de |x|. Ali a relu é constante, e a derivada é 0.
 * en: The derivative is −1 at negative numbers, which is that of |x|. The relu is constant there, and its derivative is 0.
 * section: 5
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => Math.sign(number));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
