/*
 * pt: Os positivos saíram todos iguais a 1, como na função degrau. Na relu um positivo sai como entrou.
 * en: All positive numbers came out as 1, as in the step function. The relu lets a positive number out as it came in.
 * section: 4
 */
export function relu(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
