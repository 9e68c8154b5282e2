// Single precision: both grids laid out flat, one product after another.
const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => Math.fround(sum + Math.fround(x * b[i])), 0);

export function windowValue(window: number[][], kernel: number[][]): number {
  return dot(Float32Array.from(window.flat()), Float32Array.from(kernel.flat()));
}

export function pixelValue(image: number[][], kernel: number[][], row: number, column: number): number {
  const top = row - Math.floor(kernel.length / 2);
  const left = column - Math.floor(kernel[0].length / 2);
  const rows = image.slice(top, top + kernel.length);
  return windowValue(rows.map((line) => line.slice(left, left + kernel[0].length)), kernel);
}
