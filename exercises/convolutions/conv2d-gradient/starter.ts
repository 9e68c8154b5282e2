type Padding = 'valid' | 'same';

/** A soma de saída · dy / the sum of output · dy */
export function loss(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number {
  return 0;
}

/** Derivada da perda em relação a cada peso / derivative of the loss with respect to each weight */
export function kernelGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  return kernel;
}

/** Derivada da perda em relação a cada pixel / derivative of the loss with respect to each pixel */
export function imageGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  return image;
}
