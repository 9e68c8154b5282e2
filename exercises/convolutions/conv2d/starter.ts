/** Quantas posições o kernel ocupa numa direção / how many places the kernel takes along one direction */
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  return n;
}

/** stride: [para baixo, para a direita] / [down, right] */
export function conv2d(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  return image;
}
