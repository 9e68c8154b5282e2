/*
 * pt: A classe negativa da tanh saiu como −1. As classes são 0 e 1 nas duas funções.
 * en: The negative class of tanh came out as −1. The classes are 0 and 1 in both functions.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0 ? 1 : -1));
}
