type Padding = 'valid' | 'same';

// Flat Float32Arrays with strides, as a library keeps them; every weight visits the places of the output that it reaches.
type Block = { data: Float32Array; shape: number[] };

const flatten = (nested: number[][][][]): Block => ({
  data: Float32Array.from(nested.flat(3)),
  shape: [nested.length, nested[0].length, nested[0][0].length, nested[0][0][0].length],
});

const outputLength = (n: number, k: number, s: number, padding: Padding) => Math.ceil((padding === 'same' ? n : n - k + 1) / s);
const before = (n: number, k: number, s: number, padding: Padding) =>
  padding === 'same' ? Math.max((outputLength(n, k, s, padding) - 1) * s + k - n, 0) >> 1 : 0;

export function conv2dChannels(
  x: number[][][][],
  kernel: number[][][][],
  bias: number[],
  [down, right]: [number, number],
  padding: Padding,
): number[][][][] {
  const { data: pixels, shape: [batch, height, width, inputs] } = flatten(x);
  const { data: weights, shape: [kh, kw, , outputs] } = flatten(kernel);
  const [rows, columns] = [outputLength(height, kh, down, padding), outputLength(width, kw, right, padding)];
  const [top, left] = [before(height, kh, down, padding), before(width, kw, right, padding)];
  const y = new Float32Array(batch * rows * columns * outputs).map((_, at) => bias[at % outputs]);
  weights.forEach((weight, at) => {
    const [o, c] = [at % outputs, Math.floor(at / outputs) % inputs];
    const [b, a] = [Math.floor(at / outputs / inputs) % kw, Math.floor(at / outputs / inputs / kw)];
    for (let n = 0; n < batch; n++) {
      for (let i = 0; i < rows; i++) {
        const row = i * down + a - top;
        if (row < 0 || row >= height) continue;
        for (let j = 0; j < columns; j++) {
          const column = j * right + b - left;
          if (column < 0 || column >= width) continue;
          y[((n * rows + i) * columns + j) * outputs + o] += Math.fround(weight * pixels[((n * height + row) * width + column) * inputs + c]);
        }
      }
    }
  });
  const slice = (from: number, shape: number[]): number[][] =>
    Array.from({ length: shape[0] }, (_, i) => [...y.subarray(from + i * shape[1], from + (i + 1) * shape[1])]);
  return Array.from({ length: batch }, (_, n) =>
    Array.from({ length: rows }, (_, i) => slice((n * rows + i) * columns * outputs, [columns, outputs])),
  );
}
