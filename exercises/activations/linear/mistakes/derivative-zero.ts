/*
 * pt: A derivada saiu 0, que é a de uma constante. A reta f(x) = x sobe 1 a cada passo de 1: devolva 1 em cada posição.
 * en: The derivative came out as 0, that of a constant. The line f(x) = x rises by 1 for each step of 1: return 1 everywhere.
 * section: 5
 */
export function linear(x: number[]): number[] {
  return [...x];
}

export function linearDerivative(x: number[]): number[] {
  return x.map(() => 0);
}
