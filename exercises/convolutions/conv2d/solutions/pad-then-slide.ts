type Padding = 'valid' | 'same';

const range = (length: number): number[] => [...Array(length).keys()];

export const outputSize = (n: number, k: number, stride: number, padding: Padding): number =>
  padding === 'same' ? Math.floor((n + stride - 1) / stride) : Math.ceil((n - k + 1) / stride);

const zerosAround = (n: number, k: number, stride: number, padding: Padding): [number, number] => {
  const missing = padding === 'same' ? Math.max(0, (outputSize(n, k, stride, padding) - 1) * stride + k - n) : 0;
  return [missing >> 1, missing - (missing >> 1)];
};

const pad = <T>(items: T[], [before, after]: [number, number], zero: () => T): T[] =>
  [...range(before).map(zero), ...items, ...range(after).map(zero)];

export const conv2d = (image: number[][], kernel: number[][], [down, right]: [number, number], padding: Padding): number[][] => {
  const [kh, kw, width] = [kernel.length, kernel[0].length, image[0].length];
  const rows = pad(image, zerosAround(image.length, kh, down, padding), () => range(width).map(() => 0));
  const framed = rows.map((row) => pad(row, zerosAround(width, kw, right, padding), () => 0));
  return range(outputSize(image.length, kh, down, padding)).map((i) =>
    range(outputSize(width, kw, right, padding)).map((j) =>
      kernel.flatMap((weights, a) => weights.map((w, b) => w * framed[i * down + a][j * right + b])).reduce((x, y) => x + y),
    ),
  );
};
