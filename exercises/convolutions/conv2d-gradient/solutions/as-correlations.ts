type Padding = 'valid' | 'same';

// Both gradients are correlations once more: dy is spread out by the stride and framed, then slid over by the kernel turned round
// (for the image) or over the framed image (for the kernel).
const range = (length: number): number[] => [...Array(length).keys()];
const turn = (grid: number[][]): number[][] => grid.map((row) => [...row].reverse()).reverse();

const correlate = (grid: number[][], weights: number[][]): number[][] =>
  range(grid.length - weights.length + 1).map((i) =>
    range(grid[0].length - weights[0].length + 1).map((j) =>
      weights.reduce((sum, row, a) => row.reduce((part, w, b) => part + w * grid[i + a][j + b], sum), 0),
    ),
  );

/** A grid of zeros with this one laid into it, its rows and columns a stride apart. */
const layInto = (height: number, width: number, grid: number[][], [y, x]: number[], [down, right] = [1, 1]): number[][] => {
  const large = range(height).map(() => Array<number>(width).fill(0));
  grid.forEach((row, i) => row.forEach((value, j) => (large[y + i * down][x + j * right] = value)));
  return large;
};

function layout(image: number[][], kernel: number[][], stride: number[], padding: Padding, dy: number[][]) {
  const pixels = [image.length, image[0].length];
  const weights = [kernel.length, kernel[0].length];
  const spread = [dy.length, dy[0].length].map((places, d) => (places - 1) * stride[d] + 1);
  const missing = pixels.map((n, d) => (padding === 'same' ? Math.max(spread[d] - 1 + weights[d] - n, 0) : 0));
  const before = missing.map((zeros) => Math.floor(zeros / 2));
  const framed = pixels.map((n, d) => n + missing[d]);
  return { pixels, weights, spread, before, framed };
}

export const kernelGradient = (image: number[][], kernel: number[][], stride: [number, number], padding: Padding, dy: number[][]) => {
  const { weights, spread, before, framed } = layout(image, kernel, stride, padding, dy);
  const slopes = layInto(spread[0], spread[1], dy, [0, 0], stride);
  const grid = layInto(framed[0], framed[1], image, before);
  return correlate(grid, slopes).slice(0, weights[0]).map((row) => row.slice(0, weights[1]));
};

export const imageGradient = (image: number[][], kernel: number[][], stride: [number, number], padding: Padding, dy: number[][]) => {
  const { pixels, weights, before, framed } = layout(image, kernel, stride, padding, dy);
  const [height, width] = framed.map((n, d) => n + weights[d] - 1);
  const slopes = layInto(height, width, dy, weights.map((k) => k - 1), stride);
  const dFramed = correlate(slopes, turn(kernel));
  return dFramed.slice(before[0], before[0] + pixels[0]).map((row) => row.slice(before[1], before[1] + pixels[1]));
};

// The loss is linear in the image: its value is the gradient times the image.
export const loss = (image: number[][], kernel: number[][], stride: [number, number], padding: Padding, dy: number[][]): number => {
  const slopes = imageGradient(image, kernel, stride, padding, dy);
  return image.flatMap((row, i) => row.map((pixel, j) => pixel * slopes[i][j])).reduce((a, b) => a + b, 0);
};
