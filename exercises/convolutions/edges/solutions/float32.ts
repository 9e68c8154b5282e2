// A framed picture in one Float32Array; the weights stand beside their offsets in it.
class Frame {
  private readonly pixels: Float32Array;
  private readonly width: number;

  constructor(private readonly picture: number[][]) {
    this.width = picture[0].length + 2;
    this.pixels = new Float32Array((picture.length + 2) * this.width);
    picture.forEach((row, i) => this.pixels.set(row, (i + 1) * this.width + 1));
  }

  /** Nine weights, row by row. */
  filter(weights: number[], divisor = 1): number[][] {
    const taps = weights.map((weight, q) => [Math.fround(weight / divisor), (Math.floor(q / 3) - 1) * this.width + (q % 3) - 1]);
    return this.picture.map((row, i) =>
      row.map((_, j) => {
        const centre = (i + 1) * this.width + j + 1;
        return taps.reduce((sum, [weight, offset]) => Math.fround(sum + Math.fround(weight * this.pixels[centre + offset])), 0);
      }),
    );
  }
}

export function sobelX(picture: number[][]): number[][] {
  return new Frame(picture).filter([-1, 0, 1, -2, 0, 2, -1, 0, 1]);
}

export function sobelY(picture: number[][]): number[][] {
  return new Frame(picture).filter([-1, -2, -1, 0, 0, 0, 1, 2, 1]);
}

export function magnitude(picture: number[][]): number[][] {
  const y = sobelY(picture);
  return sobelX(picture).map((row, i) => row.map((x, j) => Math.fround(Math.sqrt(Math.fround(x ** 2 + y[i][j] ** 2)))));
}

export function boxBlur(picture: number[][]): number[][] {
  return new Frame(picture).filter([1, 1, 1, 1, 1, 1, 1, 1, 1], 9);
}

export function gaussianBlur(picture: number[][]): number[][] {
  return new Frame(picture).filter([1, 2, 1, 2, 4, 2, 1, 2, 1], 16);
}
