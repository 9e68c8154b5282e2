// Single precision after every operation.
const f = Math.fround;

const each = (x: number[], rule: (number: number) => number): number[] => Array.from(Float32Array.from(x), (number) => f(rule(number)));

export function leakyRelu(x: number[], alpha: number): number[] {
  return each(x, (number) => (number > 0 ? number : f(alpha) * number));
}

export function leakyReluDerivative(x: number[], alpha: number): number[] {
  return each(x, (number) => (number > 0 ? 1 : alpha));
}

export function elu(x: number[], alpha: number): number[] {
  return each(x, (number) => (number > 0 ? number : f(alpha) * f(f(Math.exp(number)) - 1)));
}

export function eluDerivative(x: number[], alpha: number): number[] {
  return each(x, (number) => (number > 0 ? 1 : f(alpha) * f(Math.exp(number))));
}
