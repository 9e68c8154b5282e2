/*
 * pt: A saída da sigmoide foi arredondada para baixo, e só o 1 exato vira classe 1. Compare com 0,5.
 * en: The output of the sigmoid was rounded down, so that only an exact 1 is of class 1. Compare it with 0.5.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => Math.floor(output));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0 ? 1 : 0));
}
