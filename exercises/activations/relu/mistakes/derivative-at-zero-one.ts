/*
 * pt: A derivada em x = 0 saiu 1. Ali há uma quina, e aqui vale a convenção f′(0) = 0: use x > 0, e não x ≥ 0.
 * en: The derivative at x = 0 came out as 1. There is a kink there, and the convention here is f′(0) = 0: ask x > 0, not x ≥ 0.
 * section: 5
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number >= 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
