/*
 * pt: Foi devolvido o sinal da tanh: −1, 0 ou 1. As classes são só 0 e 1, e o 0 da tanh é da classe 1.
 * en: The sign of tanh was returned: −1, 0 or 1. The classes are 0 and 1 alone, and an output of 0 is of class 1.
 * section: 5
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => Math.sign(output));
}
