// Distances from the centre, from -half to half, in place of positions in the window; the last product comes first.
export const windowValue = (window: number[][], kernel: number[][]): number =>
  window.flatMap((pixels, i) => pixels.map((pixel, j) => pixel * kernel[i][j])).reduceRight((sum, product) => sum + product);

export const pixelValue = (image: number[][], kernel: number[][], row: number, column: number): number => {
  const [down, across] = [kernel.length >> 1, kernel[0].length >> 1];
  let sum = 0;
  for (let dy = -down; dy <= down; dy++) {
    for (let dx = -across; dx <= across; dx++) sum += kernel[down + dy][across + dx] * image[row + dy][column + dx];
  }
  return sum;
};
