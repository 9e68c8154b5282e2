/** A soma dos produtos / the sum of the products */
export function windowValue(window: number[][], kernel: number[][]): number {
  return window[0][0];
}

/** O novo valor do pixel (row, column) / the new value of pixel (row, column) */
export function pixelValue(image: number[][], kernel: number[][], row: number, column: number): number {
  return image[row][column];
}
