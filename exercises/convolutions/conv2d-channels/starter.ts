type Padding = 'valid' | 'same';

/**
 * x[n][i][j][c]: imagem, linha, coluna, canal / picture, row, column, channel
 * kernel[a][b][c][o]: linha, coluna, canal de entrada, canal de saída / row, column, input channel, output channel
 */
export function conv2dChannels(
  x: number[][][][],
  kernel: number[][][][],
  bias: number[],
  stride: [number, number],
  padding: Padding,
): number[][][][] {
  return x.map((picture) => picture.map((row) => row.map(() => bias)));
}
