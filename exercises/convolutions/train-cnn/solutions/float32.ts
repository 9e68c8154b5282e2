type Network = { kernel: number[][][][]; bias: number[]; W: number[][]; b: number[] };

// Single precision and flat: each picture becomes a table of windows (one row of nine pixels a place), made once.
const f32 = Math.fround;

type Flat = { kernel: Float32Array; bias: Float32Array; W: Float32Array; b: Float32Array };

const flatten = ({ kernel, bias, W, b }: Network): Flat => ({
  kernel: Float32Array.from(kernel.flat(3)),
  bias: Float32Array.from(bias),
  W: Float32Array.from(W.flat()),
  b: Float32Array.from(b),
});

const rowsOf = (flat: Float32Array, length: number): number[][] =>
  Array.from({ length: flat.length / length }, (_, i) => [...flat.subarray(i * length, (i + 1) * length)]);

function unflatten({ kernel, bias, W, b }: Flat): Network {
  const weights = rowsOf(kernel, bias.length).map((outputs) => [outputs]);
  return { kernel: [weights.slice(0, 3), weights.slice(3, 6), weights.slice(6)], bias: [...bias], W: rowsOf(W, b.length), b: [...b] };
}

/** The windows of 3 × 3 around every pixel, the four of a pooling window one after the other. */
function windowsOf(picture: number[][]): Float32Array[] {
  const windows: Float32Array[] = [];
  for (let i = 0; i < picture.length; i += 2) {
    for (let j = 0; j < picture[0].length; j += 2) {
      for (const [row, column] of [[i, j], [i, j + 1], [i + 1, j], [i + 1, j + 1]]) {
        windows.push(Float32Array.from({ length: 9 }, (_, q) => picture[row + Math.floor(q / 3) - 1]?.[column + (q % 3) - 1] ?? 0));
      }
    }
  }
  return windows;
}

interface Pass {
  values: Float32Array;
  /** Which window each value comes from; -1 where relu cut it off. */
  from: Int32Array;
  p: Float32Array;
}

function forward({ kernel, bias, W, b }: Flat, windows: Float32Array[]): Pass {
  const [filters, classes] = [bias.length, b.length];
  const values = new Float32Array((windows.length / 4) * filters);
  const from = new Int32Array(values.length).fill(-1);
  for (let w = 0; w < windows.length; w++) {
    for (let f = 0; f < filters; f++) {
      let z = bias[f];
      for (let q = 0; q < 9; q++) z = f32(z + f32(windows[w][q] * kernel[q * filters + f]));
      const k = Math.floor(w / 4) * filters + f;
      if (z <= values[k]) continue;
      values[k] = z;
      from[k] = w;
    }
  }
  const p = b.slice();
  for (let k = 0; k < values.length; k++) {
    for (let c = 0; c < classes; c++) p[c] += f32(values[k] * W[k * classes + c]);
  }
  const largest = p.reduce((a, z) => Math.max(a, z));
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    p[c] = Math.exp(p[c] - largest);
    sum = f32(sum + p[c]);
  }
  return { values, from, p: p.map((e) => e / sum) };
}

export function predict(network: Network, x: number[][][]): number[][] {
  const flat = flatten(network);
  return x.map((picture) => [...forward(flat, windowsOf(picture)).p]);
}

function addGradient(sums: Flat, flat: Flat, windows: Float32Array[], { values, from, p }: Pass, label: number): void {
  const [filters, classes] = [flat.bias.length, flat.b.length];
  const delta = p.slice();
  delta[label] -= 1;
  for (let c = 0; c < classes; c++) sums.b[c] += delta[c];
  for (let k = 0; k < values.length; k++) {
    let slope = 0;
    for (let c = 0; c < classes; c++) {
      sums.W[k * classes + c] += f32(values[k] * delta[c]);
      slope = f32(slope + f32(flat.W[k * classes + c] * delta[c]));
    }
    if (from[k] < 0) continue;
    sums.bias[k % filters] += slope;
    for (let q = 0; q < 9; q++) sums.kernel[q * filters + (k % filters)] += f32(slope * windows[from[k]][q]);
  }
}

export function train(
  x: number[][][],
  labels: number[],
  network: Network,
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; network: Network } {
  const windows = x.map(windowsOf);
  const flat = flatten(network);
  const names = ['kernel', 'bias', 'W', 'b'] as const;
  const batchLoss = batches.flat().map((batch) => {
    const sums = flatten(network);
    for (const name of names) sums[name].fill(0);
    let loss = 0;
    for (const row of batch) {
      const pass = forward(flat, windows[row]);
      loss = f32(loss - f32(Math.log(pass.p[labels[row]])));
      addGradient(sums, flat, windows[row], pass, labels[row]);
    }
    const rate = f32(learningRate / batch.length);
    for (const name of names) sums[name].forEach((sum, at) => (flat[name][at] -= f32(rate * sum)));
    return f32(loss / batch.length);
  });
  return { batchLoss, network: unflatten(flat) };
}
