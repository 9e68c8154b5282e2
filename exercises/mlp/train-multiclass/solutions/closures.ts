// Every number of the network has its own Adam; gradients add up row by row in plain loops.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'softmax' };
type Adam = { learningRate: number; beta1: number; beta2: number; epsilon: number };

/** A number that learns: it gathers its gradient, and moves when told. */
class Learner {
  gradient = 0;
  private m = 0;
  private v = 0;
  private decay1 = 1;
  private decay2 = 1;

  constructor(public value: number) {}

  step({ learningRate, beta1, beta2, epsilon }: Adam): void {
    this.m += (1 - beta1) * (this.gradient - this.m);
    this.v += (1 - beta2) * (this.gradient * this.gradient - this.v);
    this.decay1 *= beta1;
    this.decay2 *= beta2;
    const mean = this.m / (1 - this.decay1);
    const size = Math.sqrt(this.v / (1 - this.decay2));
    this.value -= (learningRate * mean) / (size + epsilon);
    this.gradient = 0;
  }
}

interface LearningLayer {
  readonly W: Learner[][];
  readonly b: Learner[];
  readonly activation: Layer['activation'];
}

function outputs({ W, b, activation }: LearningLayer, input: number[]): number[] {
  const z: number[] = [];
  for (let j = 0; j < b.length; j++) {
    let sum = b[j].value;
    for (let i = 0; i < input.length; i++) sum += input[i] * W[i][j].value;
    z.push(sum);
  }
  switch (activation) {
    case 'tanh':
      return z.map(Math.tanh);
    case 'relu':
      return z.map((one) => (one > 0 ? one : 0));
    case 'sigmoid':
      return z.map((one) => 1 / (1 + Math.exp(-one)));
    case 'softmax': {
      const largest = Math.max(...z);
      const logSum = largest + Math.log(z.reduce((sum, one) => sum + Math.exp(one - largest), 0));
      return z.map((one) => Math.exp(one - logSum));
    }
  }
}

const derivative = { tanh: (a: number) => 1 - a ** 2, relu: Math.sign, sigmoid: (a: number) => a - a ** 2, softmax: () => 1 };

const learn = (layers: Layer[]): LearningLayer[] =>
  layers.map(({ W, b, activation }) => ({
    W: W.map((row) => row.map((w) => new Learner(w))),
    b: b.map((w) => new Learner(w)),
    activation,
  }));

function pass(network: LearningLayer[], row: number[]): number[][] {
  const values = [row];
  for (const layer of network) values.push(outputs(layer, values[values.length - 1]));
  return values;
}

/** Adds the row's share of the mean's gradient and gives its loss. */
function study(network: LearningLayer[], row: number[], label: number, share: number): number {
  const values = pass(network, row);
  const p = values[network.length];
  let delta = p.map((one, j) => share * (j === label ? one - 1 : one));
  for (let l = network.length - 1; l >= 0; l--) {
    const { W, b } = network[l];
    const back: number[] = [];
    for (let i = 0; i < values[l].length; i++) {
      let sum = 0;
      for (let j = 0; j < b.length; j++) {
        W[i][j].gradient += values[l][i] * delta[j];
        sum += W[i][j].value * delta[j];
      }
      back.push(l === 0 ? 0 : sum * derivative[network[l - 1].activation](values[l][i]));
    }
    for (let j = 0; j < b.length; j++) b[j].gradient += delta[j];
    delta = back;
  }
  return -Math.log(p[label]);
}

export const predict = (layers: Layer[], x: number[][]): number[][] => {
  const network = learn(layers);
  return x.map((row) => pass(network, row)[layers.length]);
};

export function train(x: number[][], y: number[], layers: Layer[], batches: number[][][], optimiser: Adam) {
  const network = learn(layers);
  const batchLoss: number[] = [];
  for (const epoch of batches) {
    for (const batch of epoch) {
      let loss = 0;
      for (const row of batch) loss += study(network, x[row], y[row], 1 / batch.length) / batch.length;
      batchLoss.push(loss);
      for (const { W, b } of network) for (const learner of [...W.flat(), ...b]) learner.step(optimiser);
    }
  }
  const trained = network.map(({ W, b, activation }) => ({
    W: W.map((row) => row.map(({ value }) => value)),
    b: b.map(({ value }) => value),
    activation,
  }));
  return { batchLoss, layers: trained };
}

export function confusion(y: number[], output: number[][]): number[][] {
  const classes = output[0].length;
  const predicted = output.map((p) => p.reduce((best, one, j) => (one > p[best] ? j : best), 0));
  return Array.from({ length: classes }, (_, own) =>
    Array.from({ length: classes }, (__, other) => y.filter((label, r) => label === own && predicted[r] === other).length),
  );
}
