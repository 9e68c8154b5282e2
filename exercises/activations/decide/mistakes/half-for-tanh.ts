/*
 * pt: O limiar 0,5 foi usado também para a tanh. Ela vai de −1 a 1: o meio do caminho, e o limiar, é 0.
 * en: The threshold 0.5 was used for tanh as well. It runs from −1 to 1: the middle, and the threshold, is 0.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0.5 ? 1 : 0));
}
