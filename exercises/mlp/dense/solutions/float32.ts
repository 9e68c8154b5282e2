// Single precision, in flat arrays; rows are cut out of them at the end.
const f = Math.fround;

class Matrix {
  readonly data: Float32Array;

  constructor(readonly rows: number, readonly columns: number, values?: number[][]) {
    this.data = new Float32Array(rows * columns);
    values?.forEach((row, i) => this.data.set(row, i * columns));
  }

  static from(values: number[][]): Matrix {
    return new Matrix(values.length, values[0].length, values);
  }

  add(i: number, j: number, value: number): void {
    this.data[i * this.columns + j] += f(value);
  }

  at(i: number, j: number): number {
    return this.data[i * this.columns + j];
  }

  toArrays(): number[][] {
    return Array.from({ length: this.rows }, (_, i) => Array.from(this.data.subarray(i * this.columns, (i + 1) * this.columns)));
  }
}

/** Calls `visit` for every weight of every row. */
function everywhere(rows: number, inputs: number, outputs: number, visit: (r: number, i: number, j: number) => void): void {
  for (let at = 0; at < rows * inputs * outputs; at++) visit(Math.floor(at / (inputs * outputs)), Math.floor(at / outputs) % inputs, at % outputs);
}

export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  const [input, weights] = [Matrix.from(x), Matrix.from(W)];
  const y = Matrix.from(x.map(() => b));
  everywhere(x.length, W.length, b.length, (r, i, j) => y.add(r, j, input.at(r, i) * weights.at(i, j)));
  return y.toArrays();
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const [input, weights, upstream] = [x, W, dy].map(Matrix.from);
  const [dx, dW] = [new Matrix(x.length, W.length), new Matrix(W.length, W[0].length)];
  everywhere(x.length, W.length, W[0].length, (r, i, j) => {
    dx.add(r, i, upstream.at(r, j) * weights.at(i, j));
    dW.add(i, j, input.at(r, i) * upstream.at(r, j));
  });
  const db = W[0].map((_, j) => dy.reduce((sum, row) => f(sum + f(row[j])), 0));
  return { dx: dx.toArrays(), dW: dW.toArrays(), db };
}
