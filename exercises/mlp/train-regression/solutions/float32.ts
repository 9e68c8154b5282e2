// Single precision: weights, values and gradients are Float32Arrays.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' };
type Flat = { W: Float32Array[]; b: Float32Array; activation: Layer['activation'] };

const f = Math.fround;
const toFlat = ({ W, b, activation }: Layer): Flat => ({ W: W.map((row) => Float32Array.from(row)), b: Float32Array.from(b), activation });
const fromFlat = ({ W, b, activation }: Flat): Layer => ({ W: W.map((row) => Array.from(row)), b: Array.from(b), activation });

const functions: Record<Layer['activation'], readonly [(z: number) => number, (a: number) => number]> = {
  tanh: [Math.tanh, (a) => f(1 - f(a * a))],
  relu: [(z) => Math.max(z, 0), (a) => (a > 0 ? 1 : 0)],
  sigmoid: [(z) => 1 / f(1 + f(Math.exp(-z))), (a) => f(a * f(1 - a))],
  linear: [(z) => z, () => 1],
};

function forward(layers: Flat[], row: number[]): Float32Array[] {
  const values: Float32Array[] = [Float32Array.from(row)];
  layers.forEach(({ W, b, activation }, l) => {
    const z = Float32Array.from(b);
    values[l].forEach((a, i) => W[i].forEach((w, j) => (z[j] += f(a * w))));
    values.push(z.map(functions[activation][0]));
  });
  return values;
}

export function predict(layers: Layer[], x: number[][]): number[] {
  const flat = layers.map(toFlat);
  return x.map((row) => forward(flat, row)[flat.length][0]);
}

export function r2(y: number[], p: number[]): number {
  const add = (values: number[]) => values.reduce((sum, one) => f(sum + f(one)), 0);
  const mean = f(add(y) / y.length);
  const left = add(y.map((target, r) => f(f(target) - f(p[r])) ** 2));
  return f(1 - f(left / add(y.map((target) => f(f(target) - mean) ** 2))));
}

export function train(x: number[][], y: number[], layers: Layer[], batches: number[][][], learningRate: number, alpha: number) {
  const flat = layers.map(toFlat);
  const batchLoss = batches.flat().map((batch) => {
    const gradients = flat.map(({ W, b }) => ({ W: W.map((row) => new Float32Array(row.length)), b: new Float32Array(b.length) }));
    let loss = 0;
    for (const row of batch) {
      const values = forward(flat, x[row]);
      const error = f(values[flat.length][0] - f(y[row]));
      loss = f(loss + f(error * error));
      let delta: Float32Array = Float32Array.of((2 * error) / batch.length);
      for (let l = flat.length - 1; l >= 0; l--) {
        const back = new Float32Array(values[l].length);
        delta.forEach((d, j) => {
          gradients[l].b[j] += d;
          values[l].forEach((a, i) => {
            gradients[l].W[i][j] += f(a * d);
            back[i] += f(flat[l].W[i][j] * d);
          });
        });
        if (l > 0) delta = back.map((d, i) => d * functions[flat[l - 1].activation][1](values[l][i]));
      }
    }
    let squares = 0;
    flat.forEach(({ W, b }, l) => {
      b.forEach((_, j) => (b[j] -= f(learningRate * gradients[l].b[j])));
      W.forEach((row, i) => {
        row.forEach((w, j) => {
          squares = f(squares + f(w * w));
          row[j] -= f(learningRate * f(gradients[l].W[i][j] + f(2 * alpha * w)));
        });
      });
    });
    return f(f(loss / batch.length) + f(alpha * squares));
  });
  return { batchLoss, layers: flat.map(fromFlat) };
}
