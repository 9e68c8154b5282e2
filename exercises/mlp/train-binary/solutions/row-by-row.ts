type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

// Plain loops, one row of the batch at a time; the gradients add up until the batch is through.
const copy = (layers: Layer[]): Layer[] => layers.map((l) => ({ W: l.W.map((row) => row.slice()), b: l.b.slice(), activation: l.activation }));

const zerosLike = (layers: Layer[]): Layer[] => layers.map((l) => ({ ...l, W: l.W.map((row) => row.map(() => 0)), b: l.b.map(() => 0) }));

function apply(z: number, activation: Layer['activation']): number {
  if (activation === 'tanh') return Math.tanh(z);
  if (activation === 'relu') return z > 0 ? z : 0;
  return 1 / (1 + Math.exp(-z));
}

function derivative(z: number, activation: Layer['activation']): number {
  if (activation === 'relu') return z > 0 ? 1 : 0;
  const a = apply(z, activation);
  return activation === 'tanh' ? 1 - a * a : a * (1 - a);
}

/** zs[l] and outputs[l + 1] of every layer; outputs[0] is the row. */
function forward(layers: Layer[], row: number[]): { zs: number[][]; outputs: number[][] } {
  const zs: number[][] = [];
  const outputs = [row];
  for (let l = 0; l < layers.length; l++) {
    const z = layers[l].b.slice();
    for (let i = 0; i < outputs[l].length; i++) {
      for (let j = 0; j < z.length; j++) z[j] += outputs[l][i] * layers[l].W[i][j];
    }
    zs.push(z);
    outputs.push(z.map((value) => apply(value, layers[l].activation)));
  }
  return { zs, outputs };
}

export function predict(layers: Layer[], x: number[][]): number[] {
  const p: number[] = [];
  for (const row of x) p.push(forward(layers, row).outputs[layers.length][0]);
  return p;
}

/** Adds one row's gradient to sums and returns its loss. */
function addRow(sums: Layer[], layers: Layer[], row: number[], label: number): number {
  const { zs, outputs } = forward(layers, row);
  const p = outputs[layers.length][0];
  let delta = [p - label];
  for (let l = layers.length - 1; l >= 0; l--) {
    for (let j = 0; j < delta.length; j++) {
      sums[l].b[j] += delta[j];
      for (let i = 0; i < outputs[l].length; i++) sums[l].W[i][j] += outputs[l][i] * delta[j];
    }
    if (l === 0) break;
    const below: number[] = [];
    for (let i = 0; i < outputs[l].length; i++) {
      let sum = 0;
      for (let j = 0; j < delta.length; j++) sum += layers[l].W[i][j] * delta[j];
      below.push(sum * derivative(zs[l - 1][i], layers[l - 1].activation));
    }
    delta = below;
  }
  return -label * Math.log(p) - (1 - label) * Math.log(1 - p);
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; layers: Layer[] } {
  const trained = copy(layers);
  const batchLoss: number[] = [];
  for (const epoch of batches) {
    for (const batch of epoch) {
      const sums = zerosLike(trained);
      let loss = 0;
      for (const row of batch) loss += addRow(sums, trained, x[row], y[row]);
      batchLoss.push(loss / batch.length);
      const rate = learningRate / batch.length;
      trained.forEach((layer, l) => {
        layer.W = layer.W.map((weights, i) => weights.map((w, j) => w - rate * sums[l].W[i][j]));
        layer.b = layer.b.map((bias, j) => bias - rate * sums[l].b[j]);
      });
    }
  }
  return { batchLoss, layers: trained };
}
