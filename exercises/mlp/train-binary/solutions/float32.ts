type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

// Single precision: weights, values and gradients live in Float32Arrays, and the loss is taken from the logit.
type Flat = { W: Float32Array; b: Float32Array; inputs: number; units: number; activation: Layer['activation'] };

const f = Math.fround;

const flatten = ({ W, b, activation }: Layer): Flat => ({
  W: Float32Array.from(W.flat()),
  b: Float32Array.from(b),
  inputs: W.length,
  units: b.length,
  activation,
});

const unflatten = ({ W, b, units, activation }: Flat): Layer => ({
  W: Array.from({ length: W.length / units }, (_, i) => [...W.subarray(i * units, (i + 1) * units)]),
  b: [...b],
  activation,
});

const functions = {
  tanh: [(z: number) => Math.tanh(z), (a: number) => f(1 - f(a * a))],
  relu: [(z: number) => (z > 0 ? z : 0), (a: number) => (a > 0 ? 1 : 0)],
  sigmoid: [(z: number) => 1 / (1 + Math.exp(-z)), (a: number) => f(a * f(1 - a))],
} as const;

function weightedSums(layer: Flat, input: Float32Array): Float32Array {
  const z = layer.b.slice();
  input.forEach((a, i) => {
    for (let j = 0; j < layer.units; j++) z[j] += f(a * layer.W[i * layer.units + j]);
  });
  return z;
}

/** Inputs of every layer, then the last layer's logit. */
function forward(layers: Flat[], row: number[]): { inputs: Float32Array[]; logit: number } {
  const inputs = [Float32Array.from(row)];
  let z: Float32Array = new Float32Array(0);
  layers.forEach((layer, l) => {
    z = weightedSums(layer, inputs[l]);
    if (l < layers.length - 1) inputs.push(z.map(functions[layer.activation][0]));
  });
  return { inputs, logit: z[0] };
}

function addGradient(sums: Flat[], layers: Flat[], inputs: Float32Array[], error: number): void {
  let delta: Float32Array = Float32Array.of(error);
  for (let l = layers.length - 1; l >= 0; l--) {
    const { W, units } = layers[l];
    const below = new Float32Array(inputs[l].length);
    inputs[l].forEach((a, i) => {
      delta.forEach((d, j) => {
        sums[l].W[i * units + j] += f(a * d);
        below[i] += f(W[i * units + j] * d);
      });
      if (l > 0) below[i] *= functions[layers[l - 1].activation][1](a);
    });
    delta.forEach((d, j) => {
      sums[l].b[j] += d;
    });
    delta = below;
  }
}

export function predict(layers: Layer[], x: number[][]): number[] {
  const flat = layers.map(flatten);
  return x.map((row) => f(functions.sigmoid[0](forward(flat, row).logit)));
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; layers: Layer[] } {
  const flat = layers.map(flatten);
  const batchLoss = batches.flat().map((batch) => {
    const sums = layers.map(flatten).map((layer) => ({ ...layer, W: layer.W.fill(0), b: layer.b.fill(0) }));
    let loss = 0;
    for (const row of batch) {
      const { inputs, logit } = forward(flat, x[row]);
      loss += Math.max(logit, 0) - logit * y[row] + Math.log1p(Math.exp(-Math.abs(logit)));
      addGradient(sums, flat, inputs, f(functions.sigmoid[0](logit) - y[row]));
    }
    const rate = f(learningRate / batch.length);
    flat.forEach((layer, l) => {
      layer.W.forEach((w, at) => (layer.W[at] = w - f(rate * sums[l].W[at])));
      layer.b.forEach((w, at) => (layer.b[at] = w - f(rate * sums[l].b[at])));
    });
    return f(loss / batch.length);
  });
  return { batchLoss, layers: flat.map(unflatten) };
}
