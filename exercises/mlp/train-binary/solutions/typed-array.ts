type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

/** A matrix in one flat array; add, product and transpose are all that training needs. */
class Matrix {
  constructor(readonly rows: number, readonly columns: number, readonly data = new Float64Array(rows * columns)) {}

  static from(rows: number[][]): Matrix {
    return new Matrix(rows.length, rows[0].length, Float64Array.from(rows.flat()));
  }

  map(f: (value: number, at: number) => number): Matrix {
    return new Matrix(this.rows, this.columns, this.data.map(f));
  }

  times(other: Matrix): Matrix {
    const product = new Matrix(this.rows, other.columns);
    for (let i = 0; i < this.rows; i++) {
      for (let k = 0; k < this.columns; k++) {
        const factor = this.data[i * this.columns + k];
        for (let j = 0; j < other.columns; j++) product.data[i * other.columns + j] += factor * other.data[k * other.columns + j];
      }
    }
    return product;
  }

  transpose(): Matrix {
    return new Matrix(this.columns, this.rows).map((_, at) => this.data[(at % this.rows) * this.columns + Math.floor(at / this.rows)]);
  }

  toArrays(): number[][] {
    return Array.from({ length: this.rows }, (_, i) => [...this.data.subarray(i * this.columns, (i + 1) * this.columns)]);
  }
}

const value = (z: number, kind: Layer['activation']) =>
  kind === 'tanh' ? Math.tanh(z) : kind === 'relu' ? Math.max(z, 0) : 1 / (1 + Math.exp(-z));
const slopeAt = (a: number, kind: Layer['activation']) => (kind === 'tanh' ? 1 - a ** 2 : kind === 'relu' ? Math.sign(a) : a - a ** 2);

class Dense {
  private input = new Matrix(0, 0);
  private output = new Matrix(0, 0);
  private gradient = { W: new Matrix(0, 0), b: new Matrix(0, 0) };

  constructor(private W: Matrix, private b: Matrix, readonly kind: Layer['activation']) {}

  forward(input: Matrix): Matrix {
    this.input = input;
    const z = input.times(this.W).map((sum, at) => sum + this.b.data[at % this.b.columns]);
    this.output = z.map((one) => value(one, this.kind));
    return this.output;
  }

  /** From the loss's gradient for the outputs (for z, in the last layer) to that for the inputs. */
  backward(gradient: Matrix, isLast: boolean): Matrix {
    const delta = isLast ? gradient : gradient.map((g, at) => g * slopeAt(this.output.data[at], this.kind));
    const ones = new Matrix(1, delta.rows).map(() => 1);
    this.gradient = { W: this.input.transpose().times(delta), b: ones.times(delta) };
    return delta.times(this.W.transpose());
  }

  update(rate: number): void {
    this.W = this.W.map((w, at) => w - rate * this.gradient.W.data[at]);
    this.b = this.b.map((w, at) => w - rate * this.gradient.b.data[at]);
  }

  toLayer(): Layer {
    return { W: this.W.toArrays(), b: [...this.b.data], activation: this.kind };
  }
}

class Network {
  private readonly layers: Dense[];

  constructor(layers: Layer[]) {
    this.layers = layers.map((layer) => new Dense(Matrix.from(layer.W), Matrix.from([layer.b]), layer.activation));
  }

  predict(x: number[][]): Matrix {
    return this.layers.reduce((values, layer) => layer.forward(values), Matrix.from(x));
  }

  /** One step; the loss is that of before it. */
  learn(x: number[][], y: number[], rate: number): number {
    const p = this.predict(x);
    const n = y.length;
    let gradient = p.map((one, r) => (one - y[r]) / n);
    [...this.layers].reverse().forEach((layer, fromTheEnd) => {
      gradient = layer.backward(gradient, fromTheEnd === 0);
    });
    this.layers.forEach((layer) => layer.update(rate));
    return p.data.reduce((loss, one, r) => loss - Math.log(y[r] ? one : 1 - one) / n, 0);
  }

  toLayers(): Layer[] {
    return this.layers.map((layer) => layer.toLayer());
  }
}

export const predict = (layers: Layer[], x: number[][]): number[] => [...new Network(layers).predict(x).data];

export const train = (x: number[][], y: number[], layers: Layer[], batches: number[][][], learningRate: number) => {
  const network = new Network(layers);
  const batchLoss = batches.flat().map((rows) => network.learn(rows.map((r) => x[r]), rows.map((r) => y[r]), learningRate));
  return { batchLoss, layers: network.toLayers() };
};
