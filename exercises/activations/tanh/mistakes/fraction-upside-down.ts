/*
 * pt: A fração ficou de cabeça para baixo e é infinita em 0. A diferença vai em cima; a soma, embaixo.
 * en: The fraction is upside down and infinite at 0. The difference goes on top, the sum below.
 * section: 4
 */
export function tanh(x: number[]): number[] {
  return x.map((number) => 1 / (2 / (1 + Math.exp(-2 * number)) - 1));
}

export function tanhDerivative(x: number[]): number[] {
  return tanh(x).map((t) => 1 - t * t);
}
