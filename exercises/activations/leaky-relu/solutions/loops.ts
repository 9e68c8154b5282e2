export function leakyRelu(x: number[], alpha: number): number[] {
  const y: number[] = [];
  for (const number of x) y.push(Math.max(alpha * number, number));
  return y;
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  const slopes: number[] = [];
  for (const number of x) {
    if (number <= 0) slopes.push(alpha);
    else slopes.push(1);
  }
  return slopes;
}

export function elu(x: number[], alpha: number): number[] {
  const y: number[] = [];
  for (const number of x) y.push(number <= 0 ? alpha * (Math.exp(number) - 1) : number);
  return y;
}

// On the left the derivative is the function itself, raised by alpha.
export function eluDerivative(x: number[], alpha: number): number[] {
  return elu(x, alpha).map((y, i) => (x[i] <= 0 ? y + alpha : 1));
}
