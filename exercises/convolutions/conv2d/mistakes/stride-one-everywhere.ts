/*
 * pt: O passo não entrou na conta: a saída é a de passo 1. Use-o no tamanho e no início de cada janela.
 * en: The stride was left out altogether: the output is that of stride 1. Use it in the size and in the start of each window.
 * section: 5
 */
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  return padding === 'valid' ? n - k + 1 : n;
}

/** Zeros before the first pixel of a row or column. */
function zerosBefore(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  if (padding === 'valid') return 0;
  const total = Math.max((outputSize(n, k, stride, padding) - 1) + k - n, 0);
  return Math.floor(total / 2);
}

export function conv2d(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  const [down, right] = stride;
  const top = zerosBefore(image.length, kernel.length, down, padding);
  const left = zerosBefore(image[0].length, kernel[0].length, right, padding);
  const output: number[][] = [];
  for (let i = 0; i < outputSize(image.length, kernel.length, down, padding); i++) {
    const row: number[] = [];
    for (let j = 0; j < outputSize(image[0].length, kernel[0].length, right, padding); j++) {
      let sum = 0;
      for (let a = 0; a < kernel.length; a++) {
        for (let b = 0; b < kernel[0].length; b++) {
          const pixel = image[i - top + a]?.[j - left + b] ?? 0;
          sum += pixel * kernel[a][b];
        }
      }
      row.push(sum);
    }
    output.push(row);
  }
  return output;
}
