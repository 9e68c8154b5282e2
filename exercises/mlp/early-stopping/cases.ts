import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Activation = 'tanh' | 'relu' | 'sigmoid';

const rounded = (value: number) => Number(value.toFixed(4)) + 0;

const rule = (id: string, losses: number[], patience: number, minDelta = 0) => ({ id, call: 'stoppingPoint', args: [losses, patience, minDelta] });

/** A curve that falls, trembles and rises a little; whole numbers, so that equal losses are equal in every precision. */
const trembling = (random: Random, id: string, epochs: number, patience: number, minDelta: number) =>
  rule(
    id,
    Array.from({ length: epochs }, (_, e) => Math.round(40 * Math.exp(-e / 6) + e / 2) + random.integer(0, 6)),
    patience,
    minDelta,
  );

/** Two half moons with noise and some wrong labels: what a network learns by heart, it should not have learnt. */
function moons(random: Random, n: number) {
  const classes = random.shuffle(Array.from({ length: n }, (_, i) => i % 2));
  const x = classes.map((label) => {
    const angle = Math.PI * random.uniform();
    const [right, up] = label === 0 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
    return [rounded(right + random.normal(0, 0.25)), rounded(up + random.normal(0, 0.25))];
  });
  return { x, y: classes.map((label) => (random.uniform() < 0.1 ? 1 - label : label)) };
}

/** sizes: inputs, hidden layers, 1 output. */
const network = (random: Random, sizes: number[], hidden: Activation) =>
  sizes.slice(1).map((units, l) => ({
    W: random.matrix(sizes[l], units, { scale: 0.8 }),
    b: random.normals(units, { scale: 0.1 }),
    activation: l === sizes.length - 2 ? ('sigmoid' as const) : hidden,
  }));

/** Every epoch goes through the rows in another order; the last batch has what is left. */
const miniBatches = (random: Random, rows: number[], size: number, epochs: number) =>
  Array.from({ length: epochs }, () => {
    const order = random.shuffle(rows);
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, b) => order.slice(b * size, (b + 1) * size));
  });

interface Plan {
  rows: number;
  /** How many rows are kept for validation. */
  validation?: number;
  batch: number;
  epochs: number;
  sizes: number[];
  hidden?: Activation;
  rate: number;
  patience: number;
  minDelta?: number;
}

const train = (random: Random, id: string, plan: Plan) => {
  const { rows, validation = 0, batch, epochs, sizes, hidden = 'tanh', rate, patience, minDelta = 0 } = plan;
  const { x, y } = moons(random, rows);
  const order = random.shuffle(Array.from({ length: rows }, (_, row) => row));
  const byNumber = (from: number[]) => from.sort((a, b) => a - b);
  const [validationRows, trainRows] = [byNumber(order.slice(0, validation)), byNumber(order.slice(validation))];
  const batches = miniBatches(random, trainRows, batch, epochs);
  return { id, call: 'train', args: [x, y, trainRows, validationRows, network(random, sizes, hidden), batches, rate, patience, minDelta] };
};

export const cases: Cases = {
  shape: (random) => [
    rule('rule', [3, 2, 1], 2),
    train(random, 'one-epoch', { rows: 8, batch: 4, epochs: 1, sizes: [2, 3, 1], rate: 0.5, patience: 2 }),
    train(random, 'one-epoch-with-validation', { rows: 10, validation: 1, batch: 4, epochs: 1, sizes: [2, 3, 1], rate: 0.5, patience: 2 }),
  ],
  rule: () => [
    rule('plateau', [8, 6, 4, 4, 4, 4, 4], 3),
    rule('never-stops', [8, 4, 2, 1], 2),
    rule('patience-of-one', [8, 4, 6, 2], 1),
    rule('better-just-in-time', [16, 24, 20, 8, 12, 10, 9, 4], 3),
    rule('counted-from-the-best', [8, 6, 4, 2, 4, 1, 2, 2, 2], 3),
    rule('better-than-the-last-but-not-than-the-best', [4, 9, 8, 7, 6], 4),
    rule('exactly-min-delta', [8, 6, 4, 2], 2, 2),
    rule('small-steps-add-up', [16, 14, 12, 10, 8, 6], 3, 3),
    rule('a-fall-after-a-rise', [16, 14, 15, 11], 4, 3),
    rule('too-small-steps', [32, 30, 29, 28], 2, 8),
    rule('the-same-minimum-twice', [4, 1, 2, 1, 2], 3),
    rule('one-epoch', [3], 2),
    rule('no-epoch', [], 2),
  ],
  'not-a-number': () => [
    rule('in-the-middle', [8, NaN, NaN, 4], 2),
    rule('at-the-beginning', [NaN, 6, 4, NaN, NaN, NaN, 2], 3),
    rule('now-and-then', [8, NaN, 6, NaN, 4], 2),
    rule('never-better', [NaN, NaN, 4], 2),
    rule('never-better-again', [8, NaN, 9, NaN, 9], 2),
  ],
  'rule-hidden': (random) => [
    trembling(random, 'patience-of-one', 20, 1, 0),
    trembling(random, 'patience-of-three', 25, 3, 0),
    trembling(random, 'patience-of-six', 30, 6, 0),
    trembling(random, 'min-delta-of-two', 25, 3, 2),
    trembling(random, 'min-delta-of-five', 25, 4, 5),
    rule('falls-to-the-end', Array.from({ length: random.integer(4, 9) }, (_, e) => 30 - 3 * e), 2, 2),
  ],
  plateau: (random) => [
    train(random, 'one-neuron', { rows: 20, batch: 20, epochs: 40, sizes: [2, 1], rate: 1, patience: 3, minDelta: 0.004 }),
    train(random, 'hidden-layer', { rows: 18, batch: 18, epochs: 30, sizes: [2, 3, 1], hidden: 'sigmoid', rate: 1, patience: 2, minDelta: 0.004 }),
    train(random, 'mini-batches', { rows: 21, batch: 5, epochs: 25, sizes: [2, 3, 1], rate: 1, patience: 3, minDelta: 0.003 }),
    train(random, 'epochs-run-out', { rows: 12, batch: 12, epochs: 4, sizes: [2, 2, 1], rate: 0.5, patience: 5 }),
    train(random, 'no-epoch', { rows: 4, batch: 4, epochs: 0, sizes: [2, 1], rate: 0.5, patience: 2 }),
  ],
  validation: (random) => [
    train(random, 'ten-percent', { rows: 40, validation: 4, batch: 9, epochs: 25, sizes: [2, 6, 1], rate: 1, patience: 4 }),
    train(random, 'with-min-delta', { rows: 40, validation: 4, batch: 6, epochs: 25, sizes: [2, 5, 1], rate: 0.8, patience: 3, minDelta: 0.002 }),
    train(random, 'relu', { rows: 30, validation: 3, batch: 9, epochs: 25, sizes: [2, 6, 1], hidden: 'relu', rate: 0.4, patience: 2 }),
  ],
  'training-hidden': (random) => [
    train(random, 'plateau', { rows: 20, batch: 20, epochs: 40, sizes: [2, 1], rate: 1, patience: 3, minDelta: 0.004 }),
    train(random, 'plateau-of-mini-batches', { rows: 21, batch: 5, epochs: 20, sizes: [2, 3, 1], rate: 1, patience: 3, minDelta: 0.003 }),
    train(random, 'validation', { rows: 40, validation: 4, batch: 9, epochs: 20, sizes: [2, 6, 1], rate: 1, patience: 3 }),
    train(random, 'validation-with-min-delta', { rows: 30, validation: 3, batch: 6, epochs: 20, sizes: [2, 5, 1], rate: 0.8, patience: 2, minDelta: 0.002 }),
  ],
};
