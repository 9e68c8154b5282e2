// Each window becomes a row of a table, and the convolution a product of the table and the kernel, in single precision.
export function outputSize(n: number, k: number, stride: number, padding: 'valid' | 'same'): number {
  return padding === 'same' ? Math.ceil(n / stride) : Math.floor((n - k + stride) / stride);
}

function* windowStarts(n: number, k: number, stride: number, padding: 'valid' | 'same'): Generator<number> {
  const count = outputSize(n, k, stride, padding);
  const missing = padding === 'same' ? Math.max((count - 1) * stride + k - n, 0) : 0;
  for (let i = 0; i < count; i++) yield i * stride - Math.floor(missing / 2);
}

export function conv2d(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: 'valid' | 'same',
): number[][] {
  const weights = Float32Array.from(kernel.flat());
  const [kh, kw] = [kernel.length, kernel[0].length];
  const patch = new Float32Array(kh * kw);
  const output: number[][] = [];
  for (const y of windowStarts(image.length, kh, stride[0], padding)) {
    const row: number[] = [];
    for (const x of windowStarts(image[0].length, kw, stride[1], padding)) {
      for (let q = 0; q < patch.length; q++) patch[q] = image[y + Math.floor(q / kw)]?.[x + (q % kw)] ?? 0;
      row.push(patch.reduce((sum, pixel, q) => Math.fround(sum + Math.fround(pixel * weights[q])), 0));
    }
    output.push(row);
  }
  return output;
}
