/*
 * pt: O erro quadrático do lote foi somado. Divida-o pelo número de linhas do lote; a penalidade vem depois.
 * en: The squared error of the batch was summed. Divide it by the number of rows in the batch; the penalty comes after.
 * section: 4
 */
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' };

const activate = {
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  linear: (z: number) => z,
};

// Each derivative is written by means of the activation's own output a.
const slope = {
  tanh: (a: number) => 1 - a * a,
  relu: (a: number) => (a > 0 ? 1 : 0),
  sigmoid: (a: number) => a * (1 - a),
  linear: () => 1,
};

const sumOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What goes into each layer, batch row by batch row, and at the end what comes out of the last. */
function forward(layers: Layer[], x: number[][]): number[][][] {
  const values = [x];
  for (const { W, b, activation } of layers) {
    const inputs = values[values.length - 1];
    values.push(inputs.map((row) => b.map((bias, j) => activate[activation](row.reduce((z, a, i) => z + a * W[i][j], bias)))));
  }
  return values;
}

export function predict(layers: Layer[], x: number[][]): number[] {
  return forward(layers, x)[layers.length].map(([p]) => p);
}

export function r2(y: number[], p: number[]): number {
  const mean = sumOf(y) / y.length;
  const left = sumOf(y.map((target, r) => (target - p[r]) ** 2));
  const total = sumOf(y.map((target) => (target - mean) ** 2));
  return 1 - left / total;
}

/** alpha Σ w², over all weights and no bias. */
const penalty = (layers: Layer[], alpha: number) => alpha * sumOf(layers.flatMap(({ W }) => W.flat().map((w) => w * w)));

/** The layer after one step; delta[r][j] is row r's share of the mean loss's derivative with respect to z[j]. */
function step({ W, b, activation }: Layer, inputs: number[][], delta: number[][], learningRate: number, alpha: number): Layer {
  return {
    W: W.map((row, i) => row.map((w, j) => w - learningRate * (sumOf(delta.map((d, r) => inputs[r][i] * d[j])) + 2 * alpha * w))),
    b: b.map((bias, j) => bias - learningRate * sumOf(delta.map((d) => d[j]))),
    activation,
  };
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
  alpha: number,
): { batchLoss: number[]; layers: Layer[] } {
  let trained = layers;
  const batchLoss: number[] = [];
  for (const batch of batches.flat()) {
    const values = forward(trained, batch.map((row) => x[row]));
    const errors = values[trained.length].map(([p], r) => p - y[batch[r]]);
    batchLoss.push(sumOf(errors.map((error) => error * error)) + penalty(trained, alpha));
    // The last layer is linear: its own derivative is 1.
    let delta = errors.map((error) => [(2 * error) / batch.length]);
    const next: Layer[] = [];
    for (let l = trained.length - 1; l >= 0; l--) {
      const { W } = trained[l];
      next.unshift(step(trained[l], values[l], delta, learningRate, alpha));
      if (l > 0) {
        const below = slope[trained[l - 1].activation];
        delta = values[l].map((row, r) => row.map((a, i) => below(a) * sumOf(W[i].map((w, j) => w * delta[r][j]))));
      }
    }
    trained = next;
  }
  return { batchLoss, layers: trained };
}
