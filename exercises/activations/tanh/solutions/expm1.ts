// (e^2x − 1) / (e^2x + 1), with the exponent kept from above.
const raised = (number: number): number => Math.expm1(Math.min(2 * number, 100));

export const tanh = (x: number[]): number[] => x.map((number) => raised(number) / (raised(number) + 2));

export const tanhDerivative = (x: number[]): number[] => tanh(x).map((t) => (1 - t) * (1 + t));
