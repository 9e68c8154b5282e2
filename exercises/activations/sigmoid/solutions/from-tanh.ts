// s(x) = (1 + tanh(x / 2)) / 2, and its derivative is (1 − tanh²(x / 2)) / 4.
export const sigmoid = (x: number[]): number[] => Array.from(Float64Array.from(x, (number) => 0.5 + 0.5 * Math.tanh(number / 2)));

export const sigmoidDerivative = (x: number[]): number[] => x.map((number) => (1 - Math.tanh(number / 2) ** 2) / 4);
