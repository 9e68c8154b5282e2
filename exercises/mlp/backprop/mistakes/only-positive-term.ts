/*
 * pt: Na entropia cruzada binária falta o termo da classe 0: some também −(1 − y) ln(1 − p).
 * en: Binary cross-entropy lacks the term of class 0: add −(1 − y) ln(1 − p) as well.
 * section: 4
 */
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';

function activate(activation: Activation, z: number[]): number[] {
  switch (activation) {
    case 'linear':
      return z;
    case 'relu':
      return z.map((one) => Math.max(0, one));
    case 'sigmoid':
      return z.map((one) => 1 / (1 + Math.exp(-one)));
    case 'tanh':
      return z.map(Math.tanh);
    case 'softmax': {
      const exponentials = z.map(Math.exp);
      const sum = exponentials.reduce((total, one) => total + one);
      return exponentials.map((one) => one / sum);
    }
  }
}

/** The derivative at z, by means of the activation's own output a. */
function slope(activation: Activation, a: number): number {
  if (activation === 'relu') return a > 0 ? 1 : 0;
  if (activation === 'sigmoid') return a * (1 - a);
  if (activation === 'tanh') return 1 - a * a;
  return 1;
}

/** What goes into each layer, and at the end what comes out of the last. */
function forward(layers: Layer[], x: number[][]): number[][][] {
  const values = [x];
  for (const { W, b, activation } of layers) {
    const inputs = values[values.length - 1];
    values.push(inputs.map((row) => activate(activation, b.map((bias, j) => row.reduce((z, a, i) => z + a * W[i][j], bias)))));
  }
  return values;
}

/** What the sum of the losses is divided by: all numbers for the squared error, else the rows. */
const divisor = (y: number[][], loss: Loss) => (loss === 'mse' ? y.length * y[0].length : y.length);

function lossOfOne(p: number, y: number, loss: Loss): number {
  if (loss === 'mse') return (p - y) ** 2;
  return -y * Math.log(p);
}

export function meanLoss(layers: Layer[], x: number[][], y: number[][], loss: Loss): number {
  const output = forward(layers, x)[layers.length];
  const sum = output.flatMap((row, r) => row.map((p, j) => lossOfOne(p, y[r][j], loss))).reduce((total, one) => total + one);
  return sum / divisor(y, loss);
}

export function gradients(layers: Layer[], x: number[][], y: number[][], loss: Loss): { W: number[][]; b: number[] }[] {
  const values = forward(layers, x);
  const last = layers.length - 1;
  // In both cross-entropies the activation's derivative has cancelled.
  const outputError = (p: number, target: number) =>
    loss === 'mse' ? 2 * (p - target) * slope(layers[last].activation, p) : p - target;
  let delta = values[last + 1].map((row, r) => row.map((p, j) => outputError(p, y[r][j]) / divisor(y, loss)));
  const result: { W: number[][]; b: number[] }[] = [];
  for (let l = last; l >= 0; l--) {
    const { W, b } = layers[l];
    const inputs = values[l];
    const overTheBatch = (of: (d: number[], r: number) => number) => delta.reduce((sum, d, r) => sum + of(d, r), 0);
    result.unshift({
      W: W.map((row, i) => row.map((_, j) => overTheBatch((d, r) => inputs[r][i] * d[j]))),
      b: b.map((_, j) => overTheBatch((d) => d[j])),
    });
    if (l > 0) {
      const below = layers[l - 1].activation;
      delta = inputs.map((row, r) => row.map((a, i) => slope(below, a) * W[i].reduce((sum, w, j) => sum + w * delta[r][j], 0)));
    }
  }
  return result;
}
