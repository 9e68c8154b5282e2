// Every layer remembers what it needs and hands the gradient of its inputs to the one before it.
type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';
type Matrix = number[][];

const transpose = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const times = (a: Matrix, b: Matrix): Matrix => {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => row.reduce((sum, value, i) => sum + value * column[i], 0)));
};
const zip = (a: Matrix, b: Matrix, f: (x: number, y: number) => number): Matrix => a.map((row, i) => row.map((x, j) => f(x, b[i][j])));

class Dense {
  private input: Matrix = [];
  private z: Matrix = [];

  constructor(private readonly layer: Layer) {}

  forward(input: Matrix): Matrix {
    this.input = input;
    this.z = times(input, this.layer.W).map((row) => row.map((sum, j) => sum + this.layer.b[j]));
    return this.output();
  }

  /** From the gradient for the outputs to those for weights, biases and inputs. */
  backward(dy: Matrix): { W: Matrix; b: number[]; dx: Matrix } {
    const dz = this.activationBackward(dy);
    return {
      W: times(transpose(this.input), dz),
      b: times([dz.map(() => 1)], dz)[0],
      dx: times(dz, transpose(this.layer.W)),
    };
  }

  private output(): Matrix {
    switch (this.layer.activation) {
      case 'linear':
        return this.z;
      case 'relu':
        return this.z.map((row) => row.map((one) => (one > 0 ? one : 0)));
      case 'sigmoid':
        return this.z.map((row) => row.map((one) => 0.5 + 0.5 * Math.tanh(0.5 * one)));
      case 'tanh':
        return this.z.map((row) => row.map(Math.tanh));
      case 'softmax':
        return this.z.map((row) => {
          const largest = Math.max(...row);
          const logSum = Math.log(row.reduce((sum, one) => sum + Math.exp(one - largest), 0)) + largest;
          return row.map((one) => Math.exp(one - logSum));
        });
    }
  }

  private activationBackward(dy: Matrix): Matrix {
    const a = this.output();
    switch (this.layer.activation) {
      case 'linear':
        return dy;
      case 'relu':
        return zip(dy, this.z, (d, z) => (z > 0 ? d : 0));
      case 'sigmoid':
        return zip(dy, a, (d, s) => d * s * (1 - s));
      case 'tanh':
        return zip(dy, a, (d, t) => d * (1 - t) * (1 + t));
      case 'softmax':
        // The whole Jacobian: p_j (d_j - Σ d_k p_k).
        return a.map((p, r) => {
          const mean = p.reduce((sum, one, k) => sum + one * dy[r][k], 0);
          return p.map((one, j) => one * (dy[r][j] - mean));
        });
    }
  }
}

const run = (network: Dense[], x: Matrix): Matrix => network.reduce((values, layer) => layer.forward(values), x);

export function meanLoss(layers: Layer[], x: Matrix, y: Matrix, loss: Loss): number {
  const output = run(layers.map((layer) => new Dense(layer)), x);
  const each = zip(output, y, (p, target) => {
    if (loss === 'mse') return (p - target) * (p - target);
    const own = target === 0 ? 0 : target * Math.log(p);
    return loss === 'cross-entropy' ? -own : -own - (target === 1 ? 0 : (1 - target) * Math.log1p(-p));
  });
  return each.reduce((sum, row) => sum + row.reduce((total, one) => total + one, 0) / (loss === 'mse' ? row.length : 1), 0) / x.length;
}

export function gradients(layers: Layer[], x: Matrix, y: Matrix, loss: Loss) {
  const network = layers.map((layer) => new Dense(layer));
  const output = run(network, x);
  // The derivative for p itself; the activation's comes in Dense.
  let dy = zip(output, y, (p, target) => {
    if (loss === 'mse') return (2 * (p - target)) / (y.length * y[0].length);
    if (loss === 'cross-entropy') return -target / p / y.length;
    return (p - target) / (p * (1 - p)) / y.length;
  });
  return network
    .reverse()
    .map((layer) => {
      const { W, b, dx } = layer.backward(dy);
      dy = dx;
      return { W, b };
    })
    .reverse();
}
