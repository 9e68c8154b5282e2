export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return sigmoidOutput.map((output) => (output >= 0.5 ? 1 : 0));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return tanhOutput.map((output) => (output >= 0 ? 1 : 0));
}
