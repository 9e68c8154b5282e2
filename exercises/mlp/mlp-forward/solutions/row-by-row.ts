// One row of x at a time through the whole network, in plain loops.
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

function one(z: number, activation: Activation): number {
  if (activation === 'relu') return z > 0 ? z : 0;
  if (activation === 'leaky-relu') return z > 0 ? z : z / 100;
  if (activation === 'elu') return z > 0 ? z : Math.expm1(z);
  // An exponential of a negative number never overflows.
  if (activation === 'sigmoid') return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
  if (activation === 'tanh') return Math.sign(z) * (2 / (1 + Math.exp(-2 * Math.abs(z))) - 1);
  return z;
}

function softmaxInPlace(z: number[]): void {
  let largest = -Infinity;
  for (const value of z) if (value > largest) largest = value;
  let sum = 0;
  for (let j = 0; j < z.length; j++) {
    z[j] = Math.exp(z[j] - largest);
    sum += z[j];
  }
  for (let j = 0; j < z.length; j++) z[j] /= sum;
}

function rowThrough(layers: Layer[], row: number[]): number[][] {
  const outputs: number[][] = [];
  for (let l = 0; l < layers.length; l++) {
    const { W, b, activation } = layers[l];
    const inputs = l === 0 ? row : outputs[l - 1];
    const a: number[] = [];
    for (let j = 0; j < b.length; j++) {
      let z = b[j];
      for (let i = 0; i < inputs.length; i++) z += inputs[i] * W[i][j];
      a.push(one(z, activation));
    }
    if (activation === 'softmax') softmaxInPlace(a);
    outputs.push(a);
  }
  return outputs;
}

export function forward(layers: Layer[], x: number[][]): number[][][] {
  const rows = x.map((row) => rowThrough(layers, row));
  return layers.map((_, l) => rows.map((outputs) => outputs[l]));
}

export function predict(layers: Layer[], x: number[][]): number[][] {
  return x.map((row) => rowThrough(layers, row).pop() ?? []);
}
