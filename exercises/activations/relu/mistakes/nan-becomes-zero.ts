/*
 * pt: Um NaN na entrada virou 0 na saída, e o defeito ficou escondido. Deixe o NaN passar, como Math.max(0, x) já faz.
 * en: A NaN in the input became 0 in the output, which hides the fault. Let NaN through, as Math.max(0, x) does by itself.
 * section: 7
 */
export function relu(x: number[]): number[] {
  return x.map((number) => (number > 0 ? number : 0));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch[0].filter((_, unit) => batch.every((row) => row[unit] <= 0)).length;
}
