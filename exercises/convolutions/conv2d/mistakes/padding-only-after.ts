/*
 * pt: Em "same" todos os zeros ficaram depois da imagem. Divida-os: a metade (arredondada para baixo) vem antes.
 * en: With "same" all the zeros went after the image. Share them out: half of them (rounded down) come before.
 * section: 6
 */
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  return padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);
}

export function conv2d(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  const [down, right] = stride;
  const output: number[][] = [];
  for (let i = 0; i < outputSize(image.length, kernel.length, down, padding); i++) {
    const row: number[] = [];
    for (let j = 0; j < outputSize(image[0].length, kernel[0].length, right, padding); j++) {
      let sum = 0;
      for (let a = 0; a < kernel.length; a++) {
        for (let b = 0; b < kernel[0].length; b++) {
          const pixel = image[i * down + a]?.[j * right + b] ?? 0;
          sum += pixel * kernel[a][b];
        }
      }
      row.push(sum);
    }
    output.push(row);
  }
  return output;
}
