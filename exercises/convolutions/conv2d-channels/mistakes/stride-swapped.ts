/*
 * pt: Os dois passos foram trocados. stride[0] vale para baixo, stride[1] para a direita.
 * en: The two strides were swapped. stride[0] is downwards, stride[1] to the right.
 * section: 6
 */
type Padding = 'valid' | 'same';

/** How many places the kernel takes along n pixels, and where the first one begins: below 0 where zeros come before. */
function places(n: number, k: number, stride: number, padding: Padding): { count: number; first: number } {
  const count = padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);
  const missing = (count - 1) * stride + k - n;
  return { count, first: -Math.max(Math.floor(missing / 2), 0) };
}

export function conv2dChannels(
  x: number[][][][],
  kernel: number[][][][],
  bias: number[],
  stride: [number, number],
  padding: Padding,
): number[][][][] {
  const rows = places(x[0].length, kernel.length, stride[1], padding);
  const columns = places(x[0][0].length, kernel[0].length, stride[0], padding);
  return x.map((picture) =>
    Array.from({ length: rows.count }, (_, i) =>
      Array.from({ length: columns.count }, (_, j) =>
        bias.map((start, o) => {
          let sum = start;
          for (let a = 0; a < kernel.length; a++) {
            for (let b = 0; b < kernel[0].length; b++) {
              const pixel = picture[rows.first + i * stride[1] + a]?.[columns.first + j * stride[0] + b] ?? [];
              pixel.forEach((value, c) => (sum += value * kernel[a][b][c][o]));
            }
          }
          return sum;
        }),
      ),
    ),
  );
}
