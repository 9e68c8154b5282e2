/*
 * pt: Dividir por 2 dá o seno hiperbólico, que cresce sem limite. Divida pela soma e^x + e^−x.
 * en: Dividing by 2 gives the hyperbolic sine, which grows without end. Divide by the sum e^x + e^−x.
 * section: 4
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => {
    const [up, down] = [Math.exp(number), Math.exp(-number)];
    return (up - down) / 2;
  });
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
