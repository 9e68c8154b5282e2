/*
 * pt: Em dKernel só a última posição da janela contou. Um peso age em todas: some o que vem de cada uma.
 * en: In dKernel only the last place of the window counted. A weight acts in all of them: add up what comes from each.
 * section: 5
 */
type Padding = 'valid' | 'same';
type Visit = (slope: number, a: number, b: number, row: number, column: number) => void;

/** How far the first window reaches beyond the start; 0 for "valid", where dy has only places that fit. */
function zerosBefore(n: number, k: number, stride: number, places: number): number {
  return Math.max(Math.floor(((places - 1) * stride + k - n) / 2), 0);
}

/** Calls visit for every weight (a, b) that meets a pixel (row, column), with the slope dy of the output that both go into. */
function forEachProduct(image: number[][], kernel: number[][], [down, right]: [number, number], dy: number[][], visit: Visit): void {
  const top = zerosBefore(image.length, kernel.length, down, dy.length);
  const left = zerosBefore(image[0].length, kernel[0].length, right, dy[0].length);
  dy.forEach((slopes, i) =>
    slopes.forEach((slope, j) =>
      kernel.forEach((weights, a) =>
        weights.forEach((_, b) => {
          const row = i * down - top + a;
          const column = j * right - left + b;
          if (image[row]?.[column] !== undefined) visit(slope, a, b, row, column);
        }),
      ),
    ),
  );
}

const zerosLike = (grid: number[][]): number[][] => grid.map((row) => row.map(() => 0));

export function loss(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number {
  let sum = 0;
  forEachProduct(image, kernel, stride, dy, (slope, a, b, row, column) => (sum += slope * kernel[a][b] * image[row][column]));
  return sum;
}

export function kernelGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const dKernel = zerosLike(kernel);
  forEachProduct(image, kernel, stride, dy, (slope, a, b, row, column) => (dKernel[a][b] = slope * image[row][column]));
  return dKernel;
}

export function imageGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const dImage = zerosLike(image);
  forEachProduct(image, kernel, stride, dy, (slope, a, b, row, column) => (dImage[row][column] += slope * kernel[a][b]));
  return dImage;
}
