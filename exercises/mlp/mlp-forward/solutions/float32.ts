// Single precision: every sum and every output is rounded to a float32.
type Activation = 'linear' | 'relu' | 'leaky-relu' | 'elu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };

const f = Math.fround;

function activate(z: Float32Array, activation: Activation): Float32Array {
  const apply = (of: (one: number) => number) => z.map(of);
  if (activation === 'relu') return apply((one) => Math.max(one, 0));
  if (activation === 'leaky-relu') return apply((one) => (one >= 0 ? one : f(0.01) * one));
  if (activation === 'elu') return apply((one) => (one >= 0 ? one : f(Math.exp(one)) - 1));
  if (activation === 'sigmoid') return apply((one) => 1 / f(1 + f(Math.exp(-one))));
  if (activation === 'tanh') return apply(Math.tanh);
  if (activation === 'linear') return z;
  const largest = z.reduce((most, one) => Math.max(most, one), -Infinity);
  const exponentials = apply((one) => Math.exp(f(one - largest)));
  const sum = exponentials.reduce((total, one) => f(total + one), 0);
  return exponentials.map((one) => one / sum);
}

export function forward(layers: Layer[], x: number[][]): number[][][] {
  let inputs: Float32Array[] = x.map((row) => Float32Array.from(row));
  return layers.map(({ W, b, activation }) => {
    const weights = W.map((row) => Float32Array.from(row));
    inputs = inputs.map((row) => {
      const z = Float32Array.from(b);
      row.forEach((a, i) => weights[i].forEach((w, j) => (z[j] += f(a * w))));
      return activate(z, activation);
    });
    return inputs.map((row) => Array.from(row));
  });
}

export function predict(layers: Layer[], x: number[][]): number[][] {
  const outputs = forward(layers, x);
  return outputs[outputs.length - 1];
}
