// Single precision: weights, moments and gradients are Float32Arrays; the loss comes from the last layer's sums.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'softmax' };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };

const f = Math.fround;

/** Weights, then biases, in one array. */
interface Flat {
  readonly w: Float32Array;
  readonly inputs: number;
  readonly units: number;
  readonly activation: Layer['activation'];
}

const flatten = ({ W, b, activation }: Layer): Flat => ({
  w: Float32Array.from([...W.flat(), ...b]),
  inputs: W.length,
  units: b.length,
  activation,
});

function unflatten({ w, inputs, units, activation }: Flat): Layer {
  const rows = Array.from({ length: inputs + 1 }, (_, i) => Array.from(w.subarray(i * units, (i + 1) * units)));
  return { W: rows.slice(0, inputs), b: rows[inputs], activation };
}

function sums({ w, inputs, units }: Flat, input: Float32Array): Float32Array {
  const z = w.slice(inputs * units);
  input.forEach((a, i) => {
    for (let j = 0; j < units; j++) z[j] += f(a * w[i * units + j]);
  });
  return z;
}

const logSum = (z: Float32Array): number => f(Math.log(z.map(Math.exp).reduce((sum, one) => f(sum + one), 0)));

function activate(activation: Layer['activation'], z: Float32Array): Float32Array {
  if (activation === 'tanh') return z.map(Math.tanh);
  if (activation === 'relu') return z.map((one) => Math.max(one, 0));
  if (activation === 'sigmoid') return z.map((one) => 1 / f(1 + f(Math.exp(-one))));
  const total = logSum(z);
  return z.map((one) => Math.exp(f(one - total)));
}

function slope(activation: Layer['activation'], a: number): number {
  if (activation === 'tanh') return f(1 - f(a * a));
  return activation === 'relu' ? Math.sign(a) : f(a * f(1 - a));
}

function forward(layers: Flat[], row: number[]): { values: Float32Array[]; z: Float32Array } {
  const values = [Float32Array.from(row)];
  let z = values[0];
  for (const [l, layer] of layers.entries()) {
    z = Float32Array.from(sums(layer, values[l]));
    values.push(Float32Array.from(activate(layer.activation, z)));
  }
  return { values, z };
}

export function predict(layers: Layer[], x: number[][]): number[][] {
  const flat = layers.map(flatten);
  return x.map((row) => Array.from(forward(flat, row).values[layers.length]));
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  { learningRate, beta1, beta2, epsilon }: Adam,
): { batchLoss: number[]; layers: Layer[] } {
  const flat = layers.map(flatten);
  const zeros = () => flat.map(({ w }) => new Float32Array(w.length));
  const [m, v] = [zeros(), zeros()];
  const batchLoss = batches.flat().map((batch, step) => {
    const gradients = zeros();
    let loss = 0;
    for (const row of batch) {
      const { values, z } = forward(flat, x[row]);
      loss = f(loss + f(logSum(z) - z[y[row]]));
      let delta = values[flat.length].map((p, j) => f(p - (j === y[row] ? 1 : 0)) / batch.length);
      for (let l = flat.length - 1; l >= 0; l--) {
        const { w, inputs, units } = flat[l];
        const back = new Float32Array(inputs);
        delta.forEach((d, j) => {
          for (let i = 0; i < inputs; i++) {
            gradients[l][i * units + j] += f(values[l][i] * d);
            back[i] += f(w[i * units + j] * d);
          }
          gradients[l][inputs * units + j] += d;
        });
        if (l > 0) delta = back.map((d, i) => d * slope(flat[l - 1].activation, values[l][i]));
      }
    }
    const [first, second] = [1 - beta1 ** (step + 1), 1 - beta2 ** (step + 1)];
    flat.forEach(({ w }, l) => {
      gradients[l].forEach((g, k) => {
        m[l][k] = f(beta1 * m[l][k]) + f((1 - beta1) * g);
        v[l][k] = f(beta2 * v[l][k]) + f((1 - beta2) * f(g * g));
        w[k] -= f(learningRate * f(m[l][k] / first)) / f(f(Math.sqrt(v[l][k] / second)) + epsilon);
      });
    });
    return f(loss / batch.length);
  });
  return { batchLoss, layers: flat.map(unflatten) };
}

export function confusion(y: number[], output: number[][]): number[][] {
  const classes = output[0].length;
  const counts = new Int32Array(classes * classes);
  output.forEach((p, r) => counts[y[r] * classes + p.indexOf(Math.max(...p))]++);
  return Array.from({ length: classes }, (_, k) => Array.from(counts.subarray(k * classes, (k + 1) * classes)));
}
