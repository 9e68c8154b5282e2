/*
 * pt: Só a primeira linha foi olhada. Uma unidade que dá 0 nela pode agir em outra: confira todas as linhas.
 * en: Only the first row was looked at. A unit that gives 0 there may act in another: check every row.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((number) => number <= 0).length;
}
