/*
 * pt: Foram contadas linhas: exemplos em que tudo deu 0. Uma unidade é uma coluna: olhe a posição j de todas as linhas.
 * en: Rows were counted: examples in which everything gave 0. A unit is a column: look at position j of every row.
 * section: 6
 */
export function relu(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function reluDerivative(x: number[]): number[] {
  return x.map((number) => (Number.isNaN(number) ? NaN : number > 0 ? 1 : 0));
}

export function inactiveUnits(batch: number[][]): number {
  return batch.filter((row) => row.every((number) => number <= 0)).length;
}
