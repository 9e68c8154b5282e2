/*
 * pt: Foram contadas as unidades que ficam ativas em algum exemplo. Conte as outras: as que dão 0 em todas as linhas.
 * en: The units that are active in some example were counted. Count the others: those that give 0 on every row.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.some((row) => row[unit] > 0)).length;
}
