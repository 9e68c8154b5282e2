// Single precision after every operation.
const f = Math.fround;

const logistic = (number: number): number => f(1 / f(1 + f(Math.exp(-f(number)))));

export function sigmoid(x: number[]): number[] {
  return x.map(logistic);
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => f(s * f(1 - s)));
}
