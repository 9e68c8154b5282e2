/*
 * pt: A tanh foi arredondada, o que dá −1, 0 ou 1. Compare a saída com 0: maior ou igual é classe 1.
 * en: tanh was rounded, which gives −1, 0 or 1. Compare the output with 0: greater or equal is class 1.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => Math.round(output));
}
