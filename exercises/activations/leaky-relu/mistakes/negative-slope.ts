/*
 * pt: Os negativos saíram positivos, −alpha · x. Sem o menos: um x negativo vezes alpha já é negativo.
 * en: Negative numbers came out positive, −alpha · x. Leave the minus out: a negative x times alpha is negative by itself.
 * section: 4
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : -alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * (Math.exp(number) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
