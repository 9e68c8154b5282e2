function decide(outputs: number[], threshold: number): number[] {
  const classes: number[] = [];
  for (let i = 0; i < outputs.length; i++) {
    if (outputs[i] < threshold) classes[i] = 0;
    else classes[i] = 1;
  }
  return classes;
}

export function fromSigmoid(sigmoidOutput: number[]): number[] {
  return decide(sigmoidOutput, 0.5);
}

export function fromTanh(tanhOutput: number[]): number[] {
  return decide(tanhOutput, 0);
}
