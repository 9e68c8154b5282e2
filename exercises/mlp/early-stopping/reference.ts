import type { TF } from '@gradus/exercise/author';

type Tensor = ReturnType<TF['tensor']>;
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' };
type TrainArgs = [
  x: number[][],
  y: number[],
  trainRows: number[],
  validationRows: number[],
  layers: Layer[],
  batches: number[][][],
  learningRate: number,
  patience: number,
  minDelta: number,
];

/** Told the losses one by one: `isBetter` of the last one, and whether that was the end. */
class Stopper {
  epochs = 0;
  bestEpoch = 0;
  private best = Infinity;

  constructor(private readonly patience: number, private readonly minDelta: number) {}

  isBetter(loss: number): boolean {
    this.epochs += 1;
    if (!(loss < this.best - this.minDelta)) return false;
    this.best = loss;
    this.bestEpoch = this.epochs;
    return true;
  }

  get stopped(): boolean {
    return this.epochs - this.bestEpoch >= this.patience;
  }
}

export function stoppingPoint(_tf: TF, [losses, patience, minDelta]: [losses: number[], patience: number, minDelta: number]) {
  const stopper = new Stopper(patience, minDelta);
  for (const loss of losses) {
    stopper.isBetter(loss);
    if (stopper.stopped) break;
  }
  return { epochs: stopper.epochs, bestEpoch: stopper.bestEpoch, stopped: stopper.stopped };
}

/** Mean log loss of these rows from logits, ln(1 + e^z) - yz. parameters: [W, b, W, b, …] */
function lossOf(tf: TF, [x, y, , , layers]: TrainArgs, parameters: Tensor[], rows: number[]): Tensor {
  let values: Tensor = tf.tensor2d(rows.map((row) => x[row]));
  layers.forEach(({ activation }, l) => {
    const z = tf.add(tf.matMul(values, parameters[2 * l]), parameters[2 * l + 1]);
    values = l === layers.length - 1 ? z : tf[activation](z);
  });
  const labels = tf.tensor2d(rows.map((row) => [y[row]]));
  return tf.mean(tf.sub(tf.softplus(values), tf.mul(labels, values)));
}

export async function train(tf: TF, args: TrainArgs) {
  const [, , trainRows, validationRows, layers, batches, learningRate, patience, minDelta] = args;
  const stopper = new Stopper(patience, minDelta);
  const hasValidation = validationRows.length > 0;
  const [trainLoss, validationLoss]: number[][] = [[], []];
  let parameters: Tensor[] = layers.flatMap(({ W, b }) => [tf.tensor2d(W), tf.tensor1d(b)]);
  let kept = parameters;
  for (const epoch of batches) {
    for (const batch of epoch) {
      const grads = tf.grads((...at: Tensor[]) => lossOf(tf, args, at, batch))(parameters);
      parameters = parameters.map((parameter, i) => tf.sub(parameter, tf.mul(learningRate, grads[i])));
    }
    trainLoss.push((await lossOf(tf, args, parameters, trainRows).data())[0]);
    if (hasValidation) validationLoss.push((await lossOf(tf, args, parameters, validationRows).data())[0]);
    const [watched] = (hasValidation ? validationLoss : trainLoss).slice(-1);
    if (stopper.isBetter(watched) || !hasValidation) kept = parameters;
    if (stopper.stopped) break;
  }
  return {
    epochs: stopper.epochs,
    bestEpoch: stopper.bestEpoch,
    trainLoss,
    validationLoss,
    layers: layers.map(({ activation }, l) => ({ W: kept[2 * l], b: kept[2 * l + 1], activation })),
  };
}
