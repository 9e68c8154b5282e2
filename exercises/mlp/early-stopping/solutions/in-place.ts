// A stopper that is told one loss after another, and weights that move in place: the best ones have to be copied.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type Training = { epochs: number; bestEpoch: number; trainLoss: number[]; validationLoss: number[]; layers: Layer[] };

class Stopper {
  epochs = 0;
  bestEpoch = 0;
  private best = Infinity;

  constructor(private readonly patience: number, private readonly minDelta: number) {}

  /** Whether this epoch is the best so far. */
  tell(loss: number): boolean {
    this.epochs++;
    const isBetter = this.best - loss > this.minDelta;
    if (isBetter) {
      this.best = loss;
      this.bestEpoch = this.epochs;
    }
    return isBetter;
  }

  get stopped(): boolean {
    return this.epochs - this.bestEpoch >= this.patience;
  }
}

export function stoppingPoint(losses: number[], patience: number, minDelta: number) {
  const stopper = new Stopper(patience, minDelta);
  for (const loss of losses) {
    stopper.tell(loss);
    if (stopper.stopped) break;
  }
  const { epochs, bestEpoch, stopped } = stopper;
  return { epochs, bestEpoch, stopped };
}

const copy = (layers: Layer[]): Layer[] => layers.map(({ W, b, activation }) => ({ W: W.map((row) => row.slice()), b: b.slice(), activation }));

/** Inputs of every layer and the output of the last, for one row. */
function outputs(layers: Layer[], row: number[]): number[][] {
  const values = [row];
  for (const { W, b, activation } of layers) {
    const input = values[values.length - 1];
    const z = b.slice();
    for (let i = 0; i < input.length; i++) for (let j = 0; j < z.length; j++) z[j] += input[i] * W[i][j];
    for (let j = 0; j < z.length; j++) {
      if (activation === 'tanh') z[j] = Math.tanh(z[j]);
      else if (activation === 'relu') z[j] = z[j] > 0 ? z[j] : 0;
      else z[j] = 1 / (1 + Math.exp(-z[j]));
    }
    values.push(z);
  }
  return values;
}

function meanLoss(layers: Layer[], x: number[][], y: number[], rows: number[]): number {
  let sum = 0;
  for (const row of rows) {
    const [p] = outputs(layers, x[row])[layers.length];
    sum -= y[row] * Math.log(p) + (1 - y[row]) * Math.log(1 - p);
  }
  return sum / rows.length;
}

function descend(layers: Layer[], x: number[][], y: number[], batch: number[], learningRate: number): void {
  const before = copy(layers);
  const rate = learningRate / batch.length;
  for (const row of batch) {
    const values = outputs(before, x[row]);
    let delta = [values[layers.length][0] - y[row]];
    for (let l = layers.length - 1; l >= 0; l--) {
      const back = values[l].map((a, i) => {
        let sum = 0;
        for (let j = 0; j < delta.length; j++) {
          layers[l].W[i][j] -= rate * a * delta[j];
          sum += before[l].W[i][j] * delta[j];
        }
        if (l === 0) return sum;
        const { activation } = layers[l - 1];
        return sum * (activation === 'tanh' ? 1 - a * a : activation === 'relu' ? Math.sign(a) : a * (1 - a));
      });
      for (let j = 0; j < delta.length; j++) layers[l].b[j] -= rate * delta[j];
      delta = back;
    }
  }
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
  const stopper = new Stopper(patience, minDelta);
  const current = copy(layers);
  let kept = current;
  const trainLoss: number[] = [];
  const validationLoss: number[] = [];
  for (const epoch of batches) {
    for (const batch of epoch) descend(current, x, y, batch, learningRate);
    let watched = meanLoss(current, x, y, trainRows);
    trainLoss.push(watched);
    if (validationRows.length > 0) {
      watched = meanLoss(current, x, y, validationRows);
      validationLoss.push(watched);
    }
    if (stopper.tell(watched) && validationRows.length > 0) kept = copy(current);
    if (stopper.stopped) break;
  }
  return { epochs: stopper.epochs, bestEpoch: stopper.bestEpoch, trainLoss, validationLoss, layers: kept };
}
