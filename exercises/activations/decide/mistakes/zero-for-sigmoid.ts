/*
 * pt: O limiar 0 foi usado para a sigmoide, que nunca fica abaixo dele: tudo vira classe 1. O limiar dela é 0,5.
 * en: The threshold 0 was used for the sigmoid, which is never below it: everything becomes class 1. Its threshold is 0.5.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0 ? 1 : 0));
}
