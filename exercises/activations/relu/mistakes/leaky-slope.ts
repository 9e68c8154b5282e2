/*
 * pt: Os negativos saíram multiplicados por 0,01: é a relu com vazamento. Na relu, todo negativo vira exatamente 0.
 * en: Negative numbers came out multiplied by 0.01, which is the leaky relu. In the relu every negative number becomes exactly 0.
 * section: 4
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0.01 * number, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
