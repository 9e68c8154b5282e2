export function windowValue(window: number[][], kernel: number[][]): number {
  let sum = 0;
  for (let i = 0; i < kernel.length; i++) {
    for (let j = 0; j < kernel[0].length; j++) sum += window[i][j] * kernel[i][j];
  }
  return sum;
}

export function pixelValue(image: number[][], kernel: number[][], row: number, column: number): number {
  const top = row - (kernel.length - 1) / 2;
  const left = column - (kernel[0].length - 1) / 2;
  const window = kernel.map((weights, i) => weights.map((_, j) => image[top + i][left + j]));
  return windowValue(window, kernel);
}
