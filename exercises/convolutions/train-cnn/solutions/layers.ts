type Network = { kernel: number[][][][]; bias: number[]; W: number[][]; b: number[] };

// One class per layer, whole feature maps [row][column][filter] between them.
type Maps = number[][][];

interface Layer {
  forward(input: Maps): Maps;
  /** From the loss's gradient for the output to that for the input; keeps the sum of its parameters' gradients. */
  backward(gradient: Maps): Maps;
  update(rate: number): void;
}

const mapMaps = (maps: Maps, f: (value: number, i: number, j: number, c: number) => number): Maps =>
  maps.map((row, i) => row.map((values, j) => values.map((value, c) => f(value, i, j, c))));

class Convolution implements Layer {
  private input: Maps = [];
  private gradientOfKernel: number[][][][];
  private gradientOfBias: number[];

  constructor(private kernel: number[][][][], private bias: number[]) {
    this.gradientOfKernel = kernel.map((row) => mapMaps(row, () => 0));
    this.gradientOfBias = bias.map(() => 0);
  }

  forward(input: Maps): Maps {
    this.input = input;
    return input.map((row, i) => row.map((_, j) => this.bias.map((bias, f) => this.sumWindow(i, j, f, bias))));
  }

  private sumWindow(i: number, j: number, f: number, bias: number): number {
    let sum = bias;
    this.kernel.forEach((row, a) => row.forEach((channels, b) => {
      const pixel = this.input[i + a - 1]?.[j + b - 1];
      if (pixel) channels.forEach((weights, c) => (sum += weights[f] * pixel[c]));
    }));
    return sum;
  }

  backward(gradient: Maps): Maps {
    const before = mapMaps(this.input, () => 0);
    mapMaps(gradient, (slope, i, j, f) => {
      this.gradientOfBias[f] += slope;
      this.kernel.forEach((row, a) => row.forEach((channels, b) => {
        const pixel = this.input[i + a - 1]?.[j + b - 1];
        if (!pixel || slope === 0) return;
        channels.forEach((weights, c) => {
          this.gradientOfKernel[a][b][c][f] += slope * pixel[c];
          before[i + a - 1][j + b - 1][c] += slope * weights[f];
        });
      }));
      return 0;
    });
    return before;
  }

  update(rate: number): void {
    this.kernel = this.kernel.map((row, a) => mapMaps(row, (w, b, c, f) => w - rate * this.gradientOfKernel[a][b][c][f]));
    this.bias = this.bias.map((w, f) => w - rate * this.gradientOfBias[f]);
    this.gradientOfKernel = this.kernel.map((row) => mapMaps(row, () => 0));
    this.gradientOfBias = this.bias.map(() => 0);
  }

  get parameters() {
    return { kernel: this.kernel, bias: this.bias };
  }
}

class Relu implements Layer {
  private output: Maps = [];

  forward(input: Maps): Maps {
    this.output = mapMaps(input, (value) => (value > 0 ? value : 0));
    return this.output;
  }

  backward(gradient: Maps): Maps {
    return mapMaps(gradient, (slope, i, j, c) => (this.output[i][j][c] > 0 ? slope : 0));
  }

  update(): void {}
}

class MaxPooling implements Layer {
  private input: Maps = [];
  private output: Maps = [];

  forward(input: Maps): Maps {
    this.input = input;
    this.output = Array.from({ length: input.length / 2 }, (_, i) =>
      Array.from({ length: input[0].length / 2 }, (_unused, j) =>
        input[0][0].map((_value, c) => Math.max(...[0, 1, 2, 3].map((q) => input[2 * i + (q >> 1)][2 * j + (q & 1)][c]))),
      ),
    );
    return this.output;
  }

  backward(gradient: Maps): Maps {
    const before = mapMaps(this.input, () => 0);
    mapMaps(gradient, (slope, i, j, c) => {
      const winner = [0, 1, 2, 3].findIndex((q) => this.input[2 * i + (q >> 1)][2 * j + (q & 1)][c] === this.output[i][j][c]);
      before[2 * i + (winner >> 1)][2 * j + (winner & 1)][c] = slope;
      return 0;
    });
    return before;
  }

  update(): void {}
}

/** Takes the maps flat and gives one map of 1 × 1: a logit per class. */
class Dense implements Layer {
  private input: Maps = [];
  private gradientOfW: number[][];
  private gradientOfB: number[];

  constructor(private W: number[][], private b: number[]) {
    this.gradientOfW = W.map((row) => row.map(() => 0));
    this.gradientOfB = b.map(() => 0);
  }

  forward(input: Maps): Maps {
    this.input = input;
    const flat = input.flat(2);
    return [[this.b.map((bias, c) => flat.reduce((sum, value, k) => sum + value * this.W[k][c], bias))]];
  }

  backward([[gradient]]: Maps): Maps {
    this.gradientOfB = this.gradientOfB.map((sum, c) => sum + gradient[c]);
    let k = -1;
    return mapMaps(this.input, (value) => {
      k += 1;
      this.gradientOfW[k] = this.gradientOfW[k].map((sum, c) => sum + value * gradient[c]);
      return this.W[k].reduce((sum, w, c) => sum + w * gradient[c], 0);
    });
  }

  update(rate: number): void {
    this.W = this.W.map((row, i) => row.map((w, c) => w - rate * this.gradientOfW[i][c]));
    this.b = this.b.map((w, c) => w - rate * this.gradientOfB[c]);
    this.gradientOfW = this.W.map((row) => row.map(() => 0));
    this.gradientOfB = this.b.map(() => 0);
  }

  get parameters() {
    return { W: this.W, b: this.b };
  }
}

class Model {
  private readonly convolution: Convolution;
  private readonly dense: Dense;
  private readonly layers: Layer[];

  constructor({ kernel, bias, W, b }: Network) {
    this.convolution = new Convolution(kernel, bias);
    this.dense = new Dense(W, b);
    this.layers = [this.convolution, new Relu(), new MaxPooling(), this.dense];
  }

  predict(picture: number[][]): number[] {
    const maps = picture.map((row) => row.map((pixel) => [pixel]));
    const [[logits]] = this.layers.reduce((values, layer) => layer.forward(values), maps);
    const largest = Math.max(...logits);
    const exponentials = logits.map((logit) => Math.exp(logit - largest));
    const sum = exponentials.reduce((a, b) => a + b);
    return exponentials.map((e) => e / sum);
  }

  /** Adds one picture's gradient to the layers' and returns its loss. */
  learn(picture: number[][], label: number): number {
    const p = this.predict(picture);
    const error = [[p.map((probability, c) => (c === label ? probability - 1 : probability))]];
    this.layers.reduceRight((gradient, layer) => layer.backward(gradient), error);
    return -Math.log(p[label]);
  }

  update(rate: number): void {
    this.layers.forEach((layer) => layer.update(rate));
  }

  toNetwork(): Network {
    return { ...this.convolution.parameters, ...this.dense.parameters };
  }
}

export const predict = (network: Network, x: number[][][]): number[][] => {
  const model = new Model(network);
  return x.map((picture) => model.predict(picture));
};

export const train = (x: number[][][], labels: number[], network: Network, batches: number[][][], learningRate: number) => {
  const model = new Model(network);
  const batchLoss = batches.flat().map((batch) => {
    const losses = batch.map((row) => model.learn(x[row], labels[row]));
    model.update(learningRate / batch.length);
    return losses.reduce((a, b) => a + b) / batch.length;
  });
  return { batchLoss, network: model.toNetwork() };
};
