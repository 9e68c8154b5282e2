// The first layer, then the rest of the network on what it gives.
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

const each = (f: (z: number) => number) => (row: number[]) => row.map(f);

const functions: Record<Activation, (row: number[]) => number[]> = {
  linear: (row) => [...row],
  relu: each((z) => z * Number(z > 0)),
  'leaky-relu': each((z) => Math.max(z, 0.01 * z)),
  elu: each((z) => Math.max(z, 0) + Math.expm1(Math.min(z, 0))),
  sigmoid: each((z) => (1 + Math.tanh(z / 2)) / 2),
  tanh: each(Math.tanh),
  softmax: (row) => {
    const largest = Math.max(...row);
    const logSum = largest + Math.log(row.reduce((sum, z) => sum + Math.exp(z - largest), 0));
    return row.map((z) => Math.exp(z - logSum));
  },
};

export function forward([first, ...rest]: Layer[], x: number[][]): number[][][] {
  if (first === undefined) return [];
  const outputs = x
    .map((row) => row.reduce((sums, value, i) => sums.map((sum, j) => sum + value * first.W[i][j]), first.b))
    .map(functions[first.activation]);
  return [outputs, ...forward(rest, outputs)];
}

export const predict = (layers: Layer[], x: number[][]): number[][] => forward(layers, x).at(-1) ?? x;
