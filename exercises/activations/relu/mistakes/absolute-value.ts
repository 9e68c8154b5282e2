/*
 * pt: Os negativos saíram com o sinal trocado, como em |x|. A relu não troca o sinal: todo negativo vira 0.
 * en: Negative numbers came out with their sign changed, as in |x|. The relu changes no sign: every negative number becomes 0.
 * section: 4
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.abs(number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
