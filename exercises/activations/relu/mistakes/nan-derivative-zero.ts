/*
 * pt: A derivada em NaN saiu 0. Uma comparação com NaN é sempre falsa: pergunte antes por Number.isNaN e devolva NaN.
 * en: The derivative at NaN came out as 0. A comparison with NaN is always false: ask Number.isNaN first, and return NaN.
 * section: 7
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
