/*
 * pt: O empate no limiar foi para a classe 0, com >. Um valor igual ao limiar é da classe 1: use >=.
 * en: The tie at the threshold went to class 0, with >. A value equal to the threshold is of class 1: use >=.
 * section: 5
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output > 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output > 0 ? 1 : 0));
}
