// Single precision; the rule by recursion, the losses from the logits.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type Training = { epochs: number; bestEpoch: number; trainLoss: number[]; validationLoss: number[]; layers: Layer[] };
type Flat = { W: Float32Array[]; b: Float32Array; activation: Layer['activation'] };

const f = Math.fround;

export function stoppingPoint(losses: number[], patience: number, minDelta: number) {
  const from = (epoch: number, bestEpoch: number, best: number): { epochs: number; bestEpoch: number; stopped: boolean } => {
    if (bestEpoch + patience === epoch) return { epochs: epoch, bestEpoch, stopped: true };
    if (epoch === losses.length) return { epochs: epoch, bestEpoch, stopped: false };
    return losses[epoch] < best - minDelta ? from(epoch + 1, epoch + 1, losses[epoch]) : from(epoch + 1, bestEpoch, best);
  };
  return from(0, 0, Infinity);
}

const toFlat = ({ W, b, activation }: Layer): Flat => ({ W: W.map((row) => Float32Array.from(row)), b: Float32Array.from(b), activation });
const fromFlat = ({ W, b, activation }: Flat): Layer => ({ W: W.map((row) => Array.from(row)), b: Array.from(b), activation });
const sigmoid = (z: number) => f(1 / f(1 + f(Math.exp(-z))));
const activate = { tanh: Math.tanh, relu: (z: number) => Math.max(z, 0), sigmoid };
const slope = { tanh: (a: number) => f(1 - f(a * a)), relu: (a: number) => (a > 0 ? 1 : 0), sigmoid: (a: number) => f(a * f(1 - a)) };

function forward(layers: Flat[], row: number[]): { inputs: Float32Array[]; logit: number } {
  const inputs: Float32Array[] = [Float32Array.from(row)];
  let logit = 0;
  layers.forEach(({ W, b, activation }, l) => {
    const z = Float32Array.from(b);
    inputs[l].forEach((a, i) => W[i].forEach((w, j) => (z[j] += f(a * w))));
    logit = z[0];
    inputs.push(z.map(activate[activation]));
  });
  return { inputs, logit };
}

function meanLoss(layers: Flat[], x: number[][], y: number[], rows: number[]): number {
  const losses = rows.map((row) => {
    const { logit } = forward(layers, x[row]);
    return f(Math.log1p(Math.exp(y[row] === 1 ? -logit : logit)));
  });
  return f(losses.reduce((sum, loss) => f(sum + loss), 0) / rows.length);
}

function step(layers: Flat[], x: number[][], y: number[], batch: number[], learningRate: number): Flat[] {
  const next = layers.map(({ W, b, activation }) => ({ W: W.map((row) => row.slice()), b: b.slice(), activation }));
  const rate = f(learningRate / batch.length);
  for (const row of batch) {
    const { inputs, logit } = forward(layers, x[row]);
    let delta: Float32Array = Float32Array.of(sigmoid(logit) - y[row]);
    for (let l = layers.length - 1; l >= 0; l--) {
      const back = new Float32Array(inputs[l].length);
      delta.forEach((d, j) => {
        next[l].b[j] -= f(rate * d);
        inputs[l].forEach((a, i) => {
          next[l].W[i][j] -= f(rate * f(a * d));
          back[i] += f(layers[l].W[i][j] * d);
        });
      });
      if (l > 0) delta = back.map((d, i) => d * slope[layers[l - 1].activation](inputs[l][i]));
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
  const weights = [layers.map(toFlat)];
  const trainLoss: number[] = [];
  const validationLoss: number[] = [];
  const watched = validationRows.length > 0 ? validationLoss : trainLoss;
  let point = stoppingPoint(watched, patience, minDelta);
  while (!point.stopped && weights.length <= batches.length) {
    const epoch = weights.length;
    weights.push(batches[epoch - 1].reduce((now, batch) => step(now, x, y, batch, learningRate), weights[epoch - 1]));
    trainLoss.push(meanLoss(weights[epoch], x, y, trainRows));
    if (validationRows.length > 0) validationLoss.push(meanLoss(weights[epoch], x, y, validationRows));
    point = stoppingPoint(watched, patience, minDelta);
  }
  const { epochs, bestEpoch } = point;
  const given = weights[validationRows.length > 0 ? bestEpoch : epochs];
  return { epochs, bestEpoch, trainLoss, validationLoss, layers: given.map(fromFlat) };
}
