// The exponential is only ever taken of a negative number, so it never exceeds 1.
function logistic(number: number): number {
  const small = Math.exp(-Math.abs(number));
  return number >= 0 ? 1 / (1 + small) : small / (1 + small);
}

export function sigmoid(x: number[]): number[] {
  const y: number[] = [];
  for (let i = 0; i < x.length; i++) y[i] = logistic(x[i]);
  return y;
}

// 1 − s(x) is s(−x): nothing is lost near 1.
export function sigmoidDerivative(x: number[]): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++) slopes[i] = logistic(x[i]) * logistic(-x[i]);
  return slopes;
}
