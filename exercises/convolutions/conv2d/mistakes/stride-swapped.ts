/*
 * pt: Os dois passos trocaram de lugar. O primeiro é para baixo, entre linhas; o segundo, para a direita, entre colunas.
 * en: The two strides changed places. The first goes down, between rows; the second goes right, between columns.
 * section: 5
 */
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  return padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);
}

/** Zeros before the first pixel of a row or column. */
function zerosBefore(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  if (padding === 'valid') return 0;
  const total = Math.max((outputSize(n, k, stride, padding) - 1) * stride + k - n, 0);
  return Math.floor(total / 2);
}

export function conv2d(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  const [right, down] = stride;
  const top = zerosBefore(image.length, kernel.length, down, padding);
  const left = zerosBefore(image[0].length, kernel[0].length, right, padding);
  const output: number[][] = [];
  for (let i = 0; i < outputSize(image.length, kernel.length, down, padding); i++) {
    const row: number[] = [];
    for (let j = 0; j < outputSize(image[0].length, kernel[0].length, right, padding); j++) {
      let sum = 0;
      for (let a = 0; a < kernel.length; a++) {
        for (let b = 0; b < kernel[0].length; b++) {
          const pixel = image[i * down - top + a]?.[j * right - left + b] ?? 0;
          sum += pixel * kernel[a][b];
        }
      }
      row.push(sum);
    }
    output.push(row);
  }
  return output;
}
