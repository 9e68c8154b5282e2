/** 1 se a saída da sigmoide é ≥ 0,5; 0 se não / 1 if the sigmoid's output is ≥ 0.5, 0 otherwise */
export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return [];
}

/** 1 se a saída da tanh é ≥ 0; 0 se não / 1 if the output of tanh is ≥ 0, 0 otherwise */
export function fromTanh(tanhOutput: number[]): number[] {
  return [];
}
