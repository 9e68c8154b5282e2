/*
 * pt: Ficou o menor de x e 0, e são os positivos que somem. Use o maior dos dois: max(0, x).
 * en: The smaller of x and 0 was kept, so it is the positive numbers that vanish. Take the larger of the two: max(0, x).
 * section: 4
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.min(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
