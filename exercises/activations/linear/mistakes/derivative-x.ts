/*
 * pt: No lugar da derivada foi devolvido o próprio x. A inclinação da reta não depende de x: devolva 1 em cada posição.
 * en: In place of the derivative x itself was returned. The slope of the line does not depend on x: return 1 everywhere.
 * section: 5
 */
export function linear(x: number[]): number[] {
  return [...x];
}

export function linearDerivative(x: number[]): number[] {
  return [...x];
}
