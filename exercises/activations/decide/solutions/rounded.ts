// Math.round rounds a half up, which is what the tie asks for.
export const fromSigmoid = (sigmoidOutput: number[]): number[] => sigmoidOutput.map(Math.round);

export const fromTanh = (tanhOutput: number[]): number[] => fromSigmoid(tanhOutput.map((output) => (output + 1) / 2));
