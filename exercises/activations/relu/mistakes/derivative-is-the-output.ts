/*
 * pt: A derivada devolveu o próprio max(0, x). Ela é a inclinação: 1 onde x > 0 e 0 nos outros lugares.
 * en: The derivative returned max(0, x) itself. It is the slope: 1 where x > 0 and 0 elsewhere.
 * section: 5
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
