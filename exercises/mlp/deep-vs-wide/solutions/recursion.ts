// Recursion over the layers: going in is the way forward, coming back the way back. Math.hypot for the norms.
type Layer = { W: number[][]; b: number[]; activation: 'linear' | 'relu' | 'sigmoid' | 'tanh' };
type Matrix = number[][];

export function networkSize(sizes: number[]): { parameters: number; depth: number } {
  if (sizes.length < 2) return { parameters: 0, depth: 0 };
  const [inputs, units] = sizes;
  const { parameters, depth } = networkSize(sizes.slice(1));
  return { parameters: (inputs + 1) * units + parameters, depth: depth + 1 };
}

const transpose = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const times = (a: Matrix, b: Matrix): Matrix => a.map((row) => transpose(b).map((column) => row.reduce((sum, value, i) => sum + value * column[i], 0)));

function valueAndSlope(z: number, activation: Layer['activation']): readonly [number, number] {
  if (activation === 'relu') return z > 0 ? [z, 1] : [0, 0];
  if (activation === 'linear') return [z, 1];
  const t = Math.tanh(activation === 'tanh' ? z : z / 2);
  // The sigmoid is a tanh of half the sum, moved and halved.
  return activation === 'tanh' ? [t, 1 - t * t] : [(1 + t) / 2, (1 - t * t) / 4];
}

interface Flow {
  readonly loss: number;
  readonly norms: number[];
  /** The loss's derivative with respect to what went in. */
  readonly back: Matrix;
}

function flow([layer, ...rest]: Layer[], input: Matrix, y: Matrix): Flow {
  if (layer === undefined) {
    const count = y.length * y[0].length;
    const errors = input.map((row, r) => row.map((p, j) => p - y[r][j]));
    return { loss: errors.flat().reduce((sum, e) => sum + e ** 2 / count, 0), norms: [], back: errors.map((row) => row.map((e) => (2 * e) / count)) };
  }
  const pairs = times(input, layer.W).map((row) => row.map((sum, j) => valueAndSlope(sum + layer.b[j], layer.activation)));
  const above = flow(rest, pairs.map((row) => row.map(([a]) => a)), y);
  const delta = above.back.map((row, r) => row.map((d, j) => d * pairs[r][j][1]));
  const norm = Math.hypot(...times(transpose(input), delta).flat());
  return { loss: above.loss, norms: [norm, ...above.norms], back: times(delta, transpose(layer.W)) };
}

export function gradientFlow(layers: Layer[], x: Matrix, y: Matrix) {
  const { loss, norms } = flow(layers, x, y);
  return { loss, gradientNorms: norms, firstOverLast: norms[0] / norms[norms.length - 1] };
}
