/*
 * pt: O alpha entrou no expoente, e^(alpha · x). Ele multiplica a curva por fora: alpha · (e^x − 1).
 * en: alpha went into the exponent, e^(alpha · x). It multiplies the curve from outside: alpha · (e^x − 1).
 * section: 5
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : alpha * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? number : Math.exp(alpha * number) - 1));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? 1 : alpha * Math.exp(number)));
}
