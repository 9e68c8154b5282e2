// Recursion over the layers, one row of the batch at a time: going in is the way forward, coming back the way back.
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';
type Gradient = { W: number[][]; b: number[] };

function outputs(layer: Layer, input: number[]): number[] {
  const z = layer.b.slice();
  for (let i = 0; i < input.length; i++) {
    for (let j = 0; j < z.length; j++) z[j] += input[i] * layer.W[i][j];
  }
  if (layer.activation === 'softmax') {
    const most = Math.max(...z);
    let sum = 0;
    for (let j = 0; j < z.length; j++) sum += z[j] = Math.exp(z[j] - most);
    return z.map((e) => e / sum);
  }
  return z.map((one) => {
    if (layer.activation === 'relu') return one > 0 ? one : 0;
    if (layer.activation === 'sigmoid') return 1 / (1 + Math.exp(-one));
    return layer.activation === 'tanh' ? Math.tanh(one) : one;
  });
}

const derivatives: Partial<Record<Activation, (a: number) => number>> = {
  relu: Math.sign,
  sigmoid: (a) => a - a * a,
  tanh: (a) => 1 - a ** 2,
};

/** Adds one row's share to `sums`, from layer l on, and gives the derivative for z of the layer below. */
function addRow(layers: Layer[], l: number, input: number[], y: number[], loss: Loss, sums: Gradient[]): number[] {
  const layer = layers[l];
  const a = outputs(layer, input);
  const slopes = a.map((one) => derivatives[layer.activation]?.(one) ?? 1);
  let delta: number[];
  if (l + 1 < layers.length) {
    const fromAbove = addRow(layers, l + 1, a, y, loss, sums);
    delta = fromAbove.map((d, j) => d * slopes[j]);
  } else if (loss === 'mse') {
    delta = a.map((p, j) => ((2 * (p - y[j])) / y.length) * slopes[j]);
  } else {
    delta = a.map((p, j) => p - y[j]);
  }
  const back = input.map(() => 0);
  for (let j = 0; j < delta.length; j++) {
    sums[l].b[j] += delta[j];
    for (let i = 0; i < input.length; i++) {
      sums[l].W[i][j] += input[i] * delta[j];
      back[i] += layer.W[i][j] * delta[j];
    }
  }
  return back;
}

export function meanLoss(layers: Layer[], x: number[][], y: number[][], loss: Loss): number {
  let total = 0;
  for (let r = 0; r < x.length; r++) {
    const p = layers.reduce((values, layer) => outputs(layer, values), x[r]);
    for (let j = 0; j < p.length; j++) {
      if (loss === 'mse') total += (p[j] - y[r][j]) ** 2 / p.length;
      else if (y[r][j] === 1) total -= Math.log(p[j]);
      else if (loss === 'binary-cross-entropy') total -= Math.log(1 - p[j]);
    }
  }
  return total / x.length;
}

export function gradients(layers: Layer[], x: number[][], y: number[][], loss: Loss): Gradient[] {
  const sums = layers.map(({ W, b }) => ({ W: W.map((row) => row.map(() => 0)), b: b.map(() => 0) }));
  x.forEach((row, r) => addRow(layers, 0, row, y[r], loss, sums));
  return sums.map(({ W, b }) => ({ W: W.map((row) => row.map((g) => g / x.length)), b: b.map((g) => g / x.length) }));
}
