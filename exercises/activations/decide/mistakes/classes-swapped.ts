/*
 * pt: As classes trocaram de lugar: saída alta virou classe 0. Do limiar para cima é a classe 1.
 * en: The classes changed places: a high output became class 0. From the threshold up it is class 1.
 * section: 4
 */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 0 : 1));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0 ? 0 : 1));
}
