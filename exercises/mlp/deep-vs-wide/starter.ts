type Layer = { W: number[][]; b: number[]; activation: 'linear' | 'relu' | 'sigmoid' | 'tanh' };

/** sizes: entradas e depois os neurônios de cada camada / inputs, then the units of each layer */
export function networkSize(sizes: number[]): { parameters: number; depth: number } {
  return { parameters: 0, depth: 0 };
}

/** gradientNorms: um número por camada, a primeira antes / one number per layer, the first one first */
export function gradientFlow(
  layers: Layer[],
  x: number[][],
  y: number[][],
): { loss: number; gradientNorms: number[]; firstOverLast: number } {
  return { loss: 0, gradientNorms: layers.map(() => 0), firstOverLast: 0 };
}
