type Kind = 'max' | 'average';
type Padding = 'valid' | 'same';

// The image is framed with NaN, which is then left out of every window; the gradient is cut out of a framed one.
class Framed {
  readonly cells: number[][];
  private readonly top: number;
  private readonly left: number;

  constructor(x: number[][], private readonly size: [number, number], private readonly stride: [number, number], private readonly padding: Padding) {
    const [above, below] = this.zeros(x.length, 0);
    const [before, after] = this.zeros(x[0].length, 1);
    const empty = Array<number>(before + x[0].length + after).fill(NaN);
    const wide = x.map((row) => [...Array<number>(before).fill(NaN), ...row, ...Array<number>(after).fill(NaN)]);
    this.cells = [...Array.from({ length: above }, () => empty), ...wide, ...Array.from({ length: below }, () => empty)];
    [this.top, this.left] = [above, before];
  }

  private zeros(n: number, axis: 0 | 1): [number, number] {
    if (this.padding === 'valid') return [0, 0];
    const missing = Math.max((Math.ceil(n / this.stride[axis]) - 1) * this.stride[axis] + this.size[axis] - n, 0);
    return [Math.floor(missing / 2), missing - Math.floor(missing / 2)];
  }

  /** Real cells of every window, as [row, column] in the frame. */
  windows(): Array<Array<Array<[number, number]>>> {
    const result = [];
    for (let y = 0; y + this.size[0] <= this.cells.length; y += this.stride[0]) {
      const line = [];
      for (let x = 0; x + this.size[1] <= this.cells[0].length; x += this.stride[1]) line.push(this.windowAt(y, x));
      result.push(line);
    }
    return result;
  }

  private windowAt(y: number, x: number): Array<[number, number]> {
    const places: Array<[number, number]> = [];
    for (let q = 0; q < this.size[0] * this.size[1]; q++) places.push([y + Math.floor(q / this.size[1]), x + (q % this.size[1])]);
    return places.filter(([r, c]) => !Number.isNaN(this.cells[r][c]));
  }

  cut(frame: number[][], rows: number, columns: number): number[][] {
    return frame.slice(this.top, this.top + rows).map((row) => row.slice(this.left, this.left + columns));
  }
}

export const pool = (x: number[][], kind: Kind, window: [number, number], stride: [number, number], padding: Padding): number[][] => {
  const framed = new Framed(x, window, stride, padding);
  return framed.windows().map((line) =>
    line.map((places) => {
      const values = places.map(([r, c]) => framed.cells[r][c]).sort((a, b) => b - a);
      return kind === 'max' ? values[0] : values.reduce((mean, value) => mean + value / values.length, 0);
    }),
  );
};

export const poolGradient = (
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] => {
  const framed = new Framed(x, window, stride, padding);
  const slopes = framed.cells.map((row) => row.map(() => 0));
  framed.windows().forEach((line, i) =>
    line.forEach((places, j) => {
      const largest = Math.max(...places.map(([r, c]) => framed.cells[r][c]));
      const winners = kind === 'max' ? places.filter(([r, c]) => framed.cells[r][c] === largest) : places;
      for (const [r, c] of winners) slopes[r][c] += dy[i][j] / winners.length;
    }),
  );
  return framed.cut(slopes, x.length, x[0].length);
};
