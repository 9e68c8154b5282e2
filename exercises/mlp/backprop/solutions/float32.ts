// Single precision throughout; the two cross-entropies are taken from the last layer's sums.
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';

const f = Math.fround;
const sum = (values: Float32Array): number => values.reduce((total, one) => f(total + one), 0);

function activate(activation: Activation, z: Float32Array): Float32Array {
  if (activation === 'relu') return z.map((one) => Math.max(0, one));
  if (activation === 'sigmoid') return z.map((one) => 1 / f(1 + f(Math.exp(-one))));
  if (activation === 'tanh') return z.map(Math.tanh);
  if (activation === 'linear') return z;
  const exponentials = z.map(Math.exp);
  return exponentials.map((one) => one / sum(exponentials));
}

function slope(activation: Activation, a: number): number {
  if (activation === 'relu') return a > 0 ? 1 : 0;
  if (activation === 'sigmoid') return f(a * f(1 - a));
  return activation === 'tanh' ? f(1 - f(a * a)) : 1;
}

interface Pass {
  /** What goes into each layer, and what comes out of the last. */
  readonly values: Float32Array[];
  /** The last layer's sums. */
  readonly z: Float32Array;
}

function forward(layers: Layer[], row: number[]): Pass {
  const values = [Float32Array.from(row)];
  let z: Float32Array = values[0];
  layers.forEach(({ W, b, activation }, l) => {
    const sums = Float32Array.from(b);
    values[l].forEach((a, i) => W[i].forEach((w, j) => (sums[j] += f(a * f(w)))));
    z = sums;
    values.push(Float32Array.from(activate(activation, sums)));
  });
  return { values, z };
}

function rowLoss({ values, z }: Pass, y: number[], loss: Loss): number {
  const p = values[values.length - 1];
  if (loss === 'mse') return f(sum(p.map((one, j) => f(one - f(y[j])) ** 2)) / y.length);
  if (loss === 'cross-entropy') return f(f(Math.log(sum(z.map(Math.exp)))) - z[y.indexOf(1)]);
  return f(Math.log1p(Math.exp(y[0] === 1 ? -z[0] : z[0])));
}

export function meanLoss(layers: Layer[], x: number[][], y: number[][], loss: Loss): number {
  return f(sum(Float32Array.from(x, (row, r) => rowLoss(forward(layers, row), y[r], loss))) / x.length);
}

export function gradients(layers: Layer[], x: number[][], y: number[][], loss: Loss): { W: number[][]; b: number[] }[] {
  const sums = layers.map(({ W, b }) => ({ W: W.map((row) => new Float32Array(row.length)), b: new Float32Array(b.length) }));
  x.forEach((row, r) => {
    const { values } = forward(layers, row);
    const last = layers.length - 1;
    let delta = values[last + 1].map((p, j) => {
      const difference = f(p - f(y[r][j]));
      if (loss !== 'mse') return difference / x.length;
      return (f(2 * difference) * slope(layers[last].activation, p)) / (x.length * y[r].length);
    });
    for (let l = last; l >= 0; l--) {
      const { W } = layers[l];
      const back = new Float32Array(W.length);
      delta.forEach((d, j) => {
        sums[l].b[j] += d;
        values[l].forEach((a, i) => {
          sums[l].W[i][j] += f(a * d);
          back[i] += f(f(W[i][j]) * d);
        });
      });
      if (l > 0) delta = back.map((d, i) => d * slope(layers[l - 1].activation, values[l][i]));
    }
  });
  return sums.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: [...b] }));
}
