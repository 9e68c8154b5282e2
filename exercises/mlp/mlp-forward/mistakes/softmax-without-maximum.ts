/*
 * pt: Na softmax, exp passou do maior número possível. Subtraia antes, de cada linha, o seu maior número.
 * en: In softmax, exp went beyond the largest possible number. First subtract from each row its largest number.
 * section: 5
 */
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

function softmax(z: number[]): number[] {
  const exponentials = z.map((one) => Math.exp(one));
  const sum = exponentials.reduce((total, one) => total + one, 0);
  return exponentials.map((one) => one / sum);
}

/** From the weighted sums of one row to the layer's outputs. */
function activate(activation: Activation, z: number[]): number[] {
  switch (activation) {
    case 'linear':
      return z;
    case 'relu':
      return z.map((one) => Math.max(0, one));
    case 'leaky-relu':
      return z.map((one) => Math.max(one, 0.01 * one));
    case 'elu':
      return z.map((one) => Math.max(0, one) + Math.min(0, Math.exp(one) - 1));
    case 'sigmoid':
      return z.map((one) => 1 / (1 + Math.exp(-one)));
    case 'tanh':
      return z.map(Math.tanh);
    case 'softmax':
      return softmax(z);
  }
}

const weightedSums = ({ W, b }: Layer, inputs: number[]): number[] =>
  b.map((bias, j) => inputs.reduce((sum, a, i) => sum + a * W[i][j], bias));

export function forward(layers: Layer[], x: number[][]): number[][][] {
  const activations: number[][][] = [];
  let inputs = x;
  for (const layer of layers) {
    const sums = inputs.map((row) => weightedSums(layer, row));
    inputs = sums.map((z) => activate(layer.activation, z));
    activations.push(inputs);
  }
  return activations;
}

export function predict(layers: Layer[], x: number[][]): number[][] {
  return forward(layers, x)[layers.length - 1];
}
