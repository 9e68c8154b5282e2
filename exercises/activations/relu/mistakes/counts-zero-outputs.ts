/*
 * pt: Foram contadas as saídas iguais a 0 do lote inteiro. Conte unidades: colunas em que todas as linhas dão 0.
 * en: The outputs equal to 0 in the whole batch were counted. Count units: columns in which every row gives 0.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch.flat().filter((number) => number <= 0).length;
}
