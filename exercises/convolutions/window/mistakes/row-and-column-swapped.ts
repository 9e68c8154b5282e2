/*
 * pt: A linha e a coluna do pixel foram trocadas. O índice da linha vem primeiro: image[row][column].
 * en: The row and column of the pixel were swapped. The row index comes first: image[row][column].
 * section: 5
 */
export function windowValue(window: number[][], kernel: number[][]): number {
  let sum = 0;
  for (let i = 0; i < kernel.length; i++) {
    for (let j = 0; j < kernel[0].length; j++) sum += window[i][j] * kernel[i][j];
  }
  return sum;
}

export function pixelValue(image: number[][], kernel: number[][], row: number, column: number): number {
  const top = column - (kernel.length - 1) / 2;
  const left = row - (kernel[0].length - 1) / 2;
  const window = kernel.map((weights, i) => weights.map((_, j) => image[top + i]?.[left + j] ?? 0));
  return windowValue(window, kernel);
}
