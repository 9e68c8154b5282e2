/*
 * pt: Uma perda igual ao limite contou como melhor. Use < e não ≤: perda < melhor − minDelta.
 * en: A loss equal to the limit counted as better. Use < and not ≤: loss < best − minDelta.
 * section: 4
 */
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type Training = { epochs: number; bestEpoch: number; trainLoss: number[]; validationLoss: number[]; layers: Layer[] };

export function stoppingPoint(
  losses: number[],
  patience: number,
  minDelta: number,
): { epochs: number; bestEpoch: number; stopped: boolean } {
  let best = Infinity;
  let bestEpoch = 0;
  let waited = 0;
  for (const [i, loss] of losses.entries()) {
    if (loss <= best - minDelta) {
      best = loss;
      bestEpoch = i + 1;
      waited = 0;
    } else {
      waited += 1;
    }
    if (waited === patience) return { epochs: i + 1, bestEpoch, stopped: true };
  }
  return { epochs: losses.length, bestEpoch, stopped: false };
}

const activate = {
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
};

// Each derivative is written by means of the activation's own output a.
const slope = {
  tanh: (a: number) => 1 - a * a,
  relu: (a: number) => (a > 0 ? 1 : 0),
  sigmoid: (a: number) => a * (1 - a),
};

/** What goes into each layer, row by row, and at the end what comes out of the last. */
function forward(layers: Layer[], x: number[][]): number[][][] {
  const values = [x];
  for (const { W, b, activation } of layers) {
    const inputs = values[values.length - 1];
    values.push(inputs.map((row) => b.map((bias, j) => activate[activation](row.reduce((z, a, i) => z + a * W[i][j], bias)))));
  }
  return values;
}

function logLoss(layers: Layer[], x: number[][], y: number[]): number {
  const p = forward(layers, x)[layers.length];
  return y.reduce((sum, label, r) => sum - (label === 1 ? Math.log(p[r][0]) : Math.log(1 - p[r][0])), 0) / y.length;
}

/** The layers after one step of gradient descent on a batch. */
function step(layers: Layer[], x: number[][], y: number[], learningRate: number): Layer[] {
  const values = forward(layers, x);
  // Sigmoid and log loss together: the derivative with respect to the last z is p - y.
  let delta = values[layers.length].map(([p], r) => [(p - y[r]) / y.length]);
  const next: Layer[] = [];
  for (let l = layers.length - 1; l >= 0; l--) {
    const { W, b, activation } = layers[l];
    const inputs = values[l];
    const overTheBatch = (of: (d: number[], r: number) => number) => delta.reduce((sum, d, r) => sum + of(d, r), 0);
    next.unshift({
      W: W.map((row, i) => row.map((w, j) => w - learningRate * overTheBatch((d, r) => inputs[r][i] * d[j]))),
      b: b.map((bias, j) => bias - learningRate * overTheBatch((d) => d[j])),
      activation,
    });
    if (l > 0) {
      const below = slope[layers[l - 1].activation];
      delta = inputs.map((row, r) => row.map((a, i) => below(a) * W[i].reduce((sum, w, j) => sum + w * delta[r][j], 0)));
    }
  }
  return next;
}

export function train(
  x: number[][],
  y: number[],
  trainRows: number[],
  validationRows: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
  patience: number,
  minDelta: number,
): Training {
  const pick = <T>(from: T[], rows: number[]) => rows.map((row) => from[row]);
  const hasValidation = validationRows.length > 0;
  const [trainLoss, validationLoss]: number[][] = [[], []];
  let current = layers;
  let best = layers;
  let bestEpoch = 0;
  for (const epoch of batches) {
    for (const batch of epoch) current = step(current, pick(x, batch), pick(y, batch), learningRate);
    trainLoss.push(logLoss(current, pick(x, trainRows), pick(y, trainRows)));
    if (hasValidation) validationLoss.push(logLoss(current, pick(x, validationRows), pick(y, validationRows)));
    const point = stoppingPoint(hasValidation ? validationLoss : trainLoss, patience, minDelta);
    bestEpoch = point.bestEpoch;
    if (bestEpoch === trainLoss.length) best = current;
    if (point.stopped) break;
  }
  return { epochs: trainLoss.length, bestEpoch, trainLoss, validationLoss, layers: hasValidation ? best : current };
}
