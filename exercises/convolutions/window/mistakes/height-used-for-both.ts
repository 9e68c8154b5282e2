/*
 * pt: Metade da altura do kernel serviu também para os lados. Para a coluna, use metade da largura.
 * en: Half the height of the kernel served sideways as well. For the column use half of its width.
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
  const top = row - (kernel.length - 1) / 2;
  const left = column - (kernel.length - 1) / 2;
  const window = kernel.map((weights, i) => weights.map((_, j) => image[top + i]?.[left + j] ?? 0));
  return windowValue(window, kernel);
}
