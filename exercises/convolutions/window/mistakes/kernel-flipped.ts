/*
 * pt: O kernel foi virado de cabeça para baixo e da direita para a esquerda. Não vire nada: kernel[i][j] multiplica window[i][j].
 * en: The kernel was turned upside down and left to right. Turn nothing: kernel[i][j] multiplies window[i][j].
 * section: 4
 */
export function windowValue(window: number[][], kernel: number[][]): number {
  let sum = 0;
  for (let i = 0; i < kernel.length; i++) {
    for (let j = 0; j < kernel[0].length; j++) sum += window[i][j] * kernel[kernel.length - 1 - i][kernel[0].length - 1 - j];
  }
  return sum;
}

export function pixelValue(image: number[][], kernel: number[][], row: number, column: number): number {
  const top = row - (kernel.length - 1) / 2;
  const left = column - (kernel[0].length - 1) / 2;
  const window = kernel.map((weights, i) => weights.map((_, j) => image[top + i][left + j]));
  return windowValue(window, kernel);
}
