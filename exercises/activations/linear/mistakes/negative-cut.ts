/*
 * pt: Os números negativos viraram 0, como faz a relu. A função linear não corta nada: devolva cada número como veio.
 * en: Negative numbers became 0, as relu does it. The linear function cuts nothing off: return each number as it came.
 * section: 4
 */
export function linear(x: number[]): number[] {
  return x.map((number) => Math.max(0, number));
}

export function linearDerivative(x: number[]): number[] {
  return x.map(() => 1);
}
