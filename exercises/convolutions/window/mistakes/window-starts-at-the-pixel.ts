/*
 * pt: A janela começou no pixel, que ficou no canto. Centre a janela: comece meia janela acima e à esquerda.
 * en: The window began at the pixel, which became its corner. Centre the window: begin half a window up and to the left.
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
  const top = row;
  const left = column;
  const window = kernel.map((weights, i) => weights.map((_, j) => image[top + i]?.[left + j] ?? 0));
  return windowValue(window, kernel);
}
