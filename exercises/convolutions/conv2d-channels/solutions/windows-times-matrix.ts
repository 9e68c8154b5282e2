type Padding = 'valid' | 'same';

// Frame the picture with zeros, lay each window out in one row, and multiply by the kernel as a matrix [kh·kw·inputs][outputs].
const steps = (n: number, k: number, stride: number, padding: Padding): { starts: number[]; zeros: [number, number] } => {
  const count = padding === 'same' ? Math.floor((n - 1) / stride) + 1 : Math.floor((n - k + stride) / stride);
  const missing = padding === 'same' ? Math.max(0, (count - 1) * stride + k - n) : 0;
  const zerosBefore = Math.trunc(missing / 2);
  return { starts: [...Array(count).keys()].map((i) => i * stride), zeros: [zerosBefore, missing - zerosBefore] };
};

const frame = <T>(items: T[], [first, last]: [number, number], zero: T): T[] => [
  ...Array<T>(first).fill(zero),
  ...items,
  ...Array<T>(last).fill(zero),
];

export const conv2dChannels = (
  x: number[][][][],
  kernel: number[][][][],
  bias: number[],
  stride: [number, number],
  padding: Padding,
): number[][][][] => {
  const [kh, kw] = [kernel.length, kernel[0].length];
  const vertical = steps(x[0].length, kh, stride[0], padding);
  const horizontal = steps(x[0][0].length, kw, stride[1], padding);
  const matrix = kernel.flat(2);
  const noPixel = matrix.slice(0, kernel[0][0].length).map(() => 0);
  return x.map((picture) => {
    const wide = picture.map((row) => frame(row, horizontal.zeros, noPixel));
    const framed = frame(wide, vertical.zeros, wide[0].map(() => noPixel));
    return vertical.starts.map((top) =>
      horizontal.starts.map((left) => {
        const window = framed.slice(top, top + kh).flatMap((row) => row.slice(left, left + kw).flat());
        return bias.map((value, o) => window.reduce((sum, pixel, q) => sum + pixel * matrix[q][o], 0) + value);
      }),
    );
  });
};
