// The other way round: every weight of the kernel adds a shifted copy of the image to the output, in typed arrays.
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  const reach = padding === 'valid' ? n - k : n - 1;
  return Math.trunc(reach / stride) + 1;
}

export function conv2d(
  image: number[][],
  kernel: number[][],
  [down, right]: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  const [height, width, kh, kw] = [image.length, image[0].length, kernel.length, kernel[0].length];
  const [rows, columns] = [outputSize(height, kh, down, padding), outputSize(width, kw, right, padding)];
  const top = padding === 'valid' ? 0 : Math.max((rows - 1) * down + kh - height, 0) >> 1;
  const left = padding === 'valid' ? 0 : Math.max((columns - 1) * right + kw - width, 0) >> 1;
  const output = Array.from({ length: rows }, () => new Float64Array(columns));
  kernel.forEach((weights, a) =>
    weights.forEach((weight, b) => {
      for (let i = 0; i < rows; i++) {
        const y = i * down + a - top;
        if (y < 0 || y >= height) continue;
        for (let j = 0; j < columns; j++) {
          const x = j * right + b - left;
          if (x >= 0 && x < width) output[i][j] += weight * image[y][x];
        }
      }
    }),
  );
  return output.map((row) => [...row]);
}
