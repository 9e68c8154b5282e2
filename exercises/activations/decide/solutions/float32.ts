// Single precision; half of t + 1 lies between 0 and 1 as the sigmoid does.
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return Array.from(new Float32Array(sigmoidOutput), (output) => Number(output >= 0.5));
}

export function fromTanh(tanhOutput: number[]): number[] {
  return Array.from(new Float32Array(tanhOutput), (output) => Number((output + 1) / 2 >= 0.5));
}
