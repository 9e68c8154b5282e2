// The positive and the negative half of each number, one of which is 0: no branches.
const positive = (number: number): number => Math.max(0, number);
const negative = (number: number): number => Math.min(0, number);

export const leakyRelu = (x: number[], alpha: number): number[] => x.map((number) => positive(number) + alpha * negative(number));

export const leakyReluDerivative = (x: number[], alpha: number): number[] =>
  x.map((number) => alpha + (1 - alpha) * Math.sign(positive(number)));

export const elu = (x: number[], alpha: number): number[] =>
  x.map((number) => positive(number) + alpha * (Math.exp(negative(number)) - 1));

export const eluDerivative = (x: number[], alpha: number): number[] =>
  x.map((number) => Math.sign(positive(number)) + alpha * Math.exp(number > 0 ? -Infinity : number));
