import type { Properties } from '@gradus/exercise/author';

type Activation = 'linear' | 'relu' | 'sigmoid' | 'tanh' | 'softmax';
type Layer = { W: number[][]; b: number[]; activation: Activation };
type Loss = 'mse' | 'binary-cross-entropy' | 'cross-entropy';
type Args = readonly [layers: Layer[], x: number[][], y: number[][], loss: Loss];
type Gradients = ReadonlyArray<{ readonly W: number[][]; readonly b: number[] }>;

const TOLERANCE = 1e-4;
/** So small that no sum crosses the kink of a relu. */
const STEP = 1e-6;

function activate(activation: Activation, z: number[]): number[] {
  if (activation === 'relu') return z.map((one) => Math.max(0, one));
  if (activation === 'sigmoid') return z.map((one) => 1 / (1 + Math.exp(-one)));
  if (activation === 'tanh') return z.map(Math.tanh);
  if (activation === 'linear') return z;
  const exponentials = z.map((one) => Math.exp(one - Math.max(...z)));
  const sum = exponentials.reduce((total, one) => total + one, 0);
  return exponentials.map((one) => one / sum);
}

function lossOf(layers: Layer[], [, x, y, loss]: Args): number {
  const losses = x.flatMap((row, r) => {
    const p = layers.reduce(
      (values, { W, b, activation }) => activate(activation, b.map((bias, j) => values.reduce((z, a, i) => z + a * W[i][j], bias))),
      row,
    );
    return p.map((one, j) => {
      if (loss === 'mse') return (one - y[r][j]) ** 2 / p.length;
      if (loss === 'cross-entropy') return -y[r][j] * Math.log(one);
      return -y[r][j] * Math.log(one) - (1 - y[r][j]) * Math.log(1 - one);
    });
  });
  return losses.reduce((sum, one) => sum + one, 0) / x.length;
}

const rounded = (value: number) => Number(value.toPrecision(5));

export const properties: Properties = {
  /** Every number of the gradients against how the loss changes when its weight or bias moves a little. */
  numericalGradient: ({ args }, output: Gradients) => {
    const given: Args = args as never;
    const layers = given[0].map(({ W, b, activation }) => ({ W: W.map((row) => [...row]), b: [...b], activation }));
    const places = layers.flatMap(({ W, b }, l) => [
      ...W.flatMap((row, i) => row.map((_, j) => ({ name: `[${l}].W[${i}][${j}]`, numbers: row, j, own: output[l].W[i][j] }))),
      ...b.map((_, j) => ({ name: `[${l}].b[${j}]`, numbers: b, j, own: output[l].b[j] })),
    ]);
    const numeric = places.map(({ numbers, j }) => {
      const kept = numbers[j];
      const [above, below] = [kept + STEP, kept - STEP].map((moved) => {
        numbers[j] = moved;
        return lossOf(layers, given);
      });
      numbers[j] = kept;
      return (above - below) / (2 * STEP);
    });
    const size = Math.max(...numeric.map(Math.abs), 1e-3);
    const wrong = places.findIndex(({ own }, k) => !(Math.abs(own - numeric[k]) <= TOLERANCE * size));
    if (wrong < 0) return true;
    const { name, own } = places[wrong];
    const [mine, right] = [rounded(own), rounded(numeric[wrong])];
    return {
      pt: `gradients${name} é ${mine}, mas a perda muda ${right} por unidade de layers${name}.`,
      en: `gradients${name} is ${mine}, but the loss changes by ${right} per unit of layers${name}.`,
    };
  },
};
