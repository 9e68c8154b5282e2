/*
 * pt: O t do Adam só avançou a cada época. Ele conta os passos: aumente-o a cada lote.
 * en: Adam’s t advanced only once per epoch. It counts the steps: advance it with every batch.
 * section: 5
 */
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'softmax' };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };

function activate(activation: Layer['activation'], z: number[]): number[] {
  if (activation === 'tanh') return z.map(Math.tanh);
  if (activation === 'relu') return z.map((one) => Math.max(0, one));
  if (activation === 'sigmoid') return z.map((one) => 1 / (1 + Math.exp(-one)));
  const exponentials = z.map(Math.exp);
  const sum = exponentials.reduce((total, one) => total + one);
  return exponentials.map((one) => one / sum);
}

/** The derivative of a hidden layer's activation, by means of its own output a. */
function slope(activation: Layer['activation'], a: number): number {
  if (activation === 'tanh') return 1 - a * a;
  if (activation === 'relu') return a > 0 ? 1 : 0;
  return a * (1 - a);
}

/** What goes into each layer, and at the end what comes out of the last. */
function forward(layers: Layer[], x: number[][]): number[][][] {
  const values = [x];
  for (const { W, b, activation } of layers) {
    const inputs = values[values.length - 1];
    values.push(inputs.map((row) => activate(activation, b.map((bias, j) => row.reduce((z, a, i) => z + a * W[i][j], bias)))));
  }
  return values;
}

export function predict(layers: Layer[], x: number[][]): number[][] {
  return forward(layers, x)[layers.length];
}

type Parameters = Pick<Layer, 'W' | 'b'>;

/** All numbers of the network in one list, and back. */
const flatten = (parameters: Parameters[]): number[] => parameters.flatMap(({ W, b }) => [...W.flat(), ...b]);

function unflatten(like: Layer[], numbers: number[]): Layer[] {
  let at = 0;
  const take = (row: number[]) => numbers.slice(at, (at += row.length));
  return like.map(({ W, b, activation }) => ({ W: W.map(take), b: take(b), activation }));
}

/** The gradient of the batch's mean loss; values is what forward gave. */
function gradient(layers: Layer[], values: number[][][], labels: number[]): number[] {
  const last = layers.length - 1;
  // Softmax and cross-entropy together: the derivative with respect to the last z is p - 1 at the right class, p elsewhere.
  let delta = values[last + 1].map((p, r) => p.map((one, j) => (one - (j === labels[r] ? 1 : 0)) / labels.length));
  const result: Parameters[] = [];
  for (let l = last; l >= 0; l--) {
    const { W, b } = layers[l];
    const overTheBatch = (of: (d: number[], r: number) => number) => delta.reduce((sum, d, r) => sum + of(d, r), 0);
    result.unshift({
      W: W.map((row, i) => row.map((_, j) => overTheBatch((d, r) => values[l][r][i] * d[j]))),
      b: b.map((_, j) => overTheBatch((d) => d[j])),
    });
    if (l > 0) {
      const below = layers[l - 1].activation;
      delta = values[l].map((row, r) => row.map((a, i) => slope(below, a) * W[i].reduce((sum, w, j) => sum + w * delta[r][j], 0)));
    }
  }
  return flatten(result);
}

export function train(
  x: number[][],
  y: number[],
  layers: Layer[],
  batches: number[][][],
  { learningRate, beta1, beta2, epsilon }: Adam,
): { batchLoss: number[]; layers: Layer[] } {
  let w = flatten(layers);
  let m = w.map(() => 0);
  let v = w.map(() => 0);
  const batchLoss: number[] = [];
  for (const { batch, t } of batches.flatMap((epoch, e) => epoch.map((one) => ({ batch: one, t: e + 1 })))) {
    const current = unflatten(layers, w);
    const labels = batch.map((row) => y[row]);
    const values = forward(current, batch.map((row) => x[row]));
    batchLoss.push(values[layers.length].reduce((sum, p, r) => sum - Math.log(p[labels[r]]), 0) / labels.length);
    const g = gradient(current, values, labels);
    m = m.map((one, k) => beta1 * one + (1 - beta1) * g[k]);
    v = v.map((one, k) => beta2 * one + (1 - beta2) * g[k] ** 2);
    w = w.map((one, k) => one - (learningRate * (m[k] / (1 - beta1 ** t))) / (Math.sqrt(v[k] / (1 - beta2 ** t)) + epsilon));
  }
  return { batchLoss, layers: unflatten(layers, w) };
}

export function confusion(y: number[], output: number[][]): number[][] {
  const counts = output[0].map(() => output[0].map(() => 0));
  output.forEach((p, r) => {
    counts[y[r]][p.indexOf(Math.max(...p))] += 1;
  });
  return counts;
}
