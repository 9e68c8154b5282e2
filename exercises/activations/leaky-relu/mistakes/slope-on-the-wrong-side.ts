/*
 * pt: O alpha multiplicou os positivos. Troque os lados: x passa inteiro se x > 0, e alpha · x fica para os negativos.
 * en: The positive numbers were multiplied by alpha. Swap the sides: x passes whole if x > 0, and alpha · x is for the negative ones.
 * section: 4
 */
export function leakyRelu(x: number[], alpha: number): number[] {
  return x.map((number) => (number > 0 ? alpha * number : number));
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
