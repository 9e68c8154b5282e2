// The exponential is only ever taken of a negative number; the sign is put back at the end.
export function tanh(x: number[]): number[] {
  const y = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const small = Math.exp(-2 * Math.abs(x[i]));
    y[i] = (Math.sign(x[i]) * (1 - small)) / (1 + small);
  }
  return Array.from(y);
}

// 1 − t² = 4 e^−2|x| / (1 + e^−2|x|)², without a difference.
export function tanhDerivative(x: number[]): number[] {
  const slopes: number[] = [];
  for (const number of x) {
    const small = Math.exp(-2 * Math.abs(number));
    slopes.push((4 * small) / (1 + small) / (1 + small));
  }
  return slopes;
}
