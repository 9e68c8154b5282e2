/*
 * pt: Uma soma igual a 0 contou como ativa. max(0, 0) também é 0: inativa é a coluna sem nenhum número acima de 0.
 * en: A sum of 0 was taken as active. max(0, 0) is 0 as well: a column is inactive if no number in it is above 0.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] < 0)).length;
}
