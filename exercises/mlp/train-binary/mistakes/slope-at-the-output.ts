/*
 * pt: A derivada da ativação foi calculada na saída da camada. Calcule-a na entrada z, ou escreva-a em função de a.
 * en: The activation's derivative was taken at the layer's output. Take it at the input z, or write it by means of a.
 * section: 4
 */
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };

const activate = {
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
};

const slope = {
  tanh: (z: number) => 1 - Math.tanh(z) ** 2,
  relu: (z: number) => (z > 0 ? 1 : 0),
  sigmoid: (z: number) => activate.sigmoid(z) * (1 - activate.sigmoid(z)),
};

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

/** The layer after one step; delta[r][j] is the derivative of row r's loss with respect to z[j] of this layer. */
function step({ W, b, activation }: Layer, inputs: number[][], delta: number[][], learningRate: number): Layer {
  const mean = (of: (d: number[], r: number) => number) => delta.reduce((sum, d, r) => sum + of(d, r), 0) / delta.length;
  return {
    W: W.map((row, i) => row.map((w, j) => w - learningRate * mean((d, r) => inputs[r][i] * d[j]))),
    b: b.map((bias, j) => bias - learningRate * mean((d) => d[j])),
    activation,
  };
}

/** Carries delta through the layer's weights to the layer below, whose outputs are inputs. */
function back(layer: Layer, below: Layer, inputs: number[][], delta: number[][]): number[][] {
  return inputs.map((row, r) =>
    row.map((a, i) => slope[below.activation](a) * delta[r].reduce((sum, d, j) => sum + d * layer.W[i][j], 0)),
  );
}

function logLoss(y: number[], p: number[]): number {
  return y.reduce((sum, label, r) => sum - (label === 1 ? Math.log(p[r]) : Math.log(1 - p[r])), 0) / y.length;
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; layers: Layer[] } {
  let trained = layers;
  const batchLoss: number[] = [];
  for (const batch of batches.flat()) {
    const labels = batch.map((row) => y[row]);
    const values = forward(trained, batch.map((row) => x[row]));
    const p = values[trained.length].map(([output]) => output);
    batchLoss.push(logLoss(labels, p));
    // Sigmoid and log loss together: the derivative with respect to the last z is p - y.
    let delta = p.map((output, r) => [output - labels[r]]);
    const next: Layer[] = [];
    for (let l = trained.length - 1; l >= 0; l--) {
      next.unshift(step(trained[l], values[l], delta, learningRate));
      if (l > 0) delta = back(trained[l], trained[l - 1], values[l], delta);
    }
    trained = next;
  }
  return { batchLoss, layers: trained };
}
