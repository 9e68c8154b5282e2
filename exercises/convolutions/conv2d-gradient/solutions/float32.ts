type Padding = 'valid' | 'same';

// Plain loops in single precision; every window is taken with its zeros and what falls on them is thrown away.
const f = Math.fround;

class Window {
  private readonly top: number;
  private readonly left: number;

  constructor(private readonly image: number[][], kernel: number[][], private readonly stride: [number, number], padding: Padding) {
    const first = (n: number, k: number, s: number) => (padding === 'same' ? Math.max((Math.ceil(n / s) - 1) * s + k - n, 0) >> 1 : 0);
    this.top = first(image.length, kernel.length, stride[0]);
    this.left = first(image[0].length, kernel[0].length, stride[1]);
  }

  row(i: number, a: number): number {
    return i * this.stride[0] + a - this.top;
  }

  column(j: number, b: number): number {
    return j * this.stride[1] + b - this.left;
  }

  pixel(i: number, a: number, j: number, b: number): number {
    const line = this.image[this.row(i, a)] ?? [];
    return f(line[this.column(j, b)] ?? 0);
  }
}

export function loss(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number {
  const window = new Window(image, kernel, stride, padding);
  let total = 0;
  for (let i = 0; i < dy.length; i++) {
    for (let j = 0; j < dy[0].length; j++) {
      let output = 0;
      for (let a = 0; a < kernel.length; a++) {
        for (let b = 0; b < kernel[0].length; b++) output = f(output + f(kernel[a][b] * window.pixel(i, a, j, b)));
      }
      total = f(total + f(output * dy[i][j]));
    }
  }
  return total;
}

export function kernelGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const window = new Window(image, kernel, stride, padding);
  return kernel.map((weights, a) => {
    const gradient = new Float32Array(weights.length);
    for (let b = 0; b < weights.length; b++) {
      for (let i = 0; i < dy.length; i++) {
        for (let j = 0; j < dy[0].length; j++) gradient[b] += f(dy[i][j] * window.pixel(i, a, j, b));
      }
    }
    return Array.from(gradient);
  });
}

export function imageGradient(
  image: number[][],
  kernel: number[][],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const window = new Window(image, kernel, stride, padding);
  const gradient = image.map((row) => new Float32Array(row.length));
  for (let i = 0; i < dy.length; i++) {
    for (let j = 0; j < dy[0].length; j++) {
      for (let a = 0; a < kernel.length; a++) {
        const row = gradient[window.row(i, a)];
        if (row === undefined) continue;
        // Writing outside a typed array has no effect.
        for (let b = 0; b < kernel[0].length; b++) row[window.column(j, b)] += f(dy[i][j] * kernel[a][b]);
      }
    }
  }
  return gradient.map((row) => [...row]);
}
