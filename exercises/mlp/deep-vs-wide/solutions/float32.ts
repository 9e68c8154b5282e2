// Single precision, row by row, in typed arrays.
type Layer = { W: number[][]; b: number[]; activation: 'linear' | 'relu' | 'sigmoid' | 'tanh' };

const f = Math.fround;

export function networkSize(sizes: number[]): { parameters: number; depth: number } {
  let parameters = 0;
  for (let l = 1; l < sizes.length; l++) parameters += sizes[l] * (sizes[l - 1] + 1);
  return { parameters, depth: sizes.length - 1 };
}

function activate(activation: Layer['activation'], z: number): number {
  if (activation === 'relu') return Math.max(z, 0);
  if (activation === 'sigmoid') return f(1 / f(1 + f(Math.exp(-z))));
  return activation === 'tanh' ? f(Math.tanh(z)) : z;
}

function slope(activation: Layer['activation'], a: number): number {
  if (activation === 'relu') return Math.sign(a);
  if (activation === 'sigmoid') return f(a * f(1 - a));
  return activation === 'tanh' ? f(1 - f(a * a)) : 1;
}

export function gradientFlow(layers: Layer[], x: number[][], y: number[][]) {
  const gradients = layers.map(({ W, b }) => new Float32Array(W.length * b.length));
  const count = y.length * y[0].length;
  let loss = 0;
  x.forEach((row, r) => {
    const values = [Float32Array.from(row)];
    layers.forEach(({ W, b, activation }, l) => {
      const z = Float32Array.from(b);
      values[l].forEach((a, i) => W[i].forEach((w, j) => (z[j] += f(a * f(w)))));
      values.push(z.map((one) => activate(activation, one)));
    });
    const errors = values[layers.length].map((p, j) => p - f(y[r][j]));
    loss = errors.reduce((sum, error) => f(sum + f(error * error)), loss);
    let delta = errors.map((error) => (2 * error) / count);
    for (let l = layers.length - 1; l >= 0; l--) {
      const { W, b } = layers[l];
      const back = new Float32Array(W.length);
      delta.forEach((d, j) => {
        values[l].forEach((a, i) => {
          gradients[l][i * b.length + j] += f(a * d);
          back[i] += f(f(W[i][j]) * d);
        });
      });
      if (l > 0) delta = back.map((d, i) => d * slope(layers[l - 1].activation, values[l][i]));
    }
  });
  const gradientNorms = gradients.map((dW) => f(Math.sqrt(dW.reduce((sum, g) => f(sum + f(g * g)), 0))));
  return { loss: f(loss / count), gradientNorms, firstOverLast: f(gradientNorms[0] / gradientNorms[layers.length - 1]) };
}
