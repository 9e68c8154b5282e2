/*
 * pt: Bastou um 0 em alguma linha para a unidade contar. Inativa é a que dá 0 em todas as linhas do lote.
 * en: A 0 in some row was enough for a unit to count. Inactive is one that gives 0 on every row of the batch.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.some((row) => row[unit] <= 0)).length;
}
