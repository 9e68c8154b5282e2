import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Triplets = [anchors: number[][], positives: number[][], negatives: number[][], margin: number];
type Batch = [embeddings: number[][], labels: number[]];

const loss = (id: string, triplets: Triplets) => ({ id, call: 'tripletLoss', args: triplets });
const gradients = (id: string, triplets: Triplets) => ({ id, call: 'tripletGradients', args: triplets });
const hardest = (id: string, batch: Batch) => ({ id, call: 'hardest', args: batch });

const unit = (x: number[]) => x.map((component) => component / Math.hypot(...x));
const squared = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + (x - b[i]) ** 2, 0);
const embedding = (random: Random, size: number) => unit(random.normals(size));

/** The difference d(a, p) − d(a, n) lies between these two. */
function tripletOf(random: Random, size: number, low: number, high: number): number[][] {
  for (;;) {
    const triplet = [embedding(random, size), embedding(random, size), embedding(random, size)];
    const [anchor, positive, negative] = triplet;
    const difference = squared(anchor, positive) - squared(anchor, negative);
    if (low < difference && difference < high) return triplet;
  }
}

/**
 * Active triplets, clear of the kink: without a margin the first would be so all the more, with the margin on the other side
 * too; the second would be without a margin, the third only with it; and so on. Then satisfied ones.
 */
function draw(random: Random, active: number, satisfied: number, size: number, margin: number): Triplets {
  const ranges = margin >= 0.2 && margin < 1 ? [[margin + 0.1, 4], [0.05, margin - 0.05], [0.05 - margin, -0.05]] : [[0.1 - margin, 4]];
  const drawn = Array.from({ length: active + satisfied }, (_, i) => {
    const [low, high] = i < active ? ranges[i % ranges.length] : [-4, -0.1 - margin];
    return tripletOf(random, size, low, high);
  });
  return columnsOf(random.shuffle(drawn), margin);
}

const columnsOf = (triplets: number[][][], margin: number): Triplets => [
  triplets.map(([anchor]) => anchor),
  triplets.map(([, positive]) => positive),
  triplets.map(([, , negative]) => negative),
  margin,
];

const margin = (random: Random) => random.pick([0.2, 0.3, 0.4, 0.5]);

/** People 0, 1, … with as many pictures as these numbers say. */
function drawBatch(random: Random, size: number, ...pictures: number[]): Batch {
  const labels = random.shuffle(pictures.flatMap((count, person) => Array.from({ length: count }, () => person)));
  return [labels.map(() => embedding(random, size)), labels];
}

/** Along the axes all squared distances are 0, 2 or 4, without rounding: ties and edges can be hit. */
const axis = (size: number, at: number, sign: number) => Array.from({ length: size }, (_, i) => (i === at ? sign : 0));

function drawAxes(random: Random): Batch {
  const embeddings = random.shuffle([0, 1, 2, 3].flatMap((at) => [axis(4, at, 1), axis(4, at, -1)]));
  return [embeddings, [0, 0, 0, 0, 1, 1, 1, 1]];
}

const EDGE: Triplets = [[[1, 0, 0], [0, 1, 0]], [[1, 0, 0], [0, 0, 1]], [[0, 1, 0], [0, -1, 0]], 2];

/** Squared distances [to the positive, to the negative], in which the axes are chosen at random. */
function tripletAlongAxes(random: Random, [toPositive, toNegative]: number[]): number[][] {
  const [first, second, third] = random.shuffle([0, 1, 2, 3]);
  const sign = random.pick([-1, 1]);
  const at = (distance: number, other: number) => (distance === 2 ? axis(4, other, random.pick([-1, 1])) : axis(4, first, distance === 0 ? sign : -sign));
  return [axis(4, first, sign), at(toPositive, second), at(toNegative, third)];
}

const alongAxes = (random: Random, margin: number, distances: number[][]): Triplets =>
  columnsOf(random.shuffle(distances.map((pair) => tripletAlongAxes(random, pair))), margin);

/** With a margin of 0.75 only the last is active; of distances without the square the first would be, too, of mean squares all. */
const FAR_AND_NEAR = [[2, 4], [0, 2], [4, 2]];

/** Some exactly at the margin of 2, one well inside, one well outside. */
const drawEdge = (random: Random): Triplets => alongAxes(random, 2, [[0, 2], [2, 4], random.pick([[0, 2], [2, 4]]), [4, 2], [0, 4]]);

/** The same without a margin: the edge is where both are equally far. */
const drawEvenEdge = (random: Random): Triplets => alongAxes(random, 0, [[2, 2], [2, 2], [4, 2], [0, 2]]);

const withMargin = ([anchors, positives, negatives]: Triplets, other: number): Triplets => [anchors, positives, negatives, other];

export const cases: Cases = {
  shape: (random) => [
    loss('loss', draw(random, 2, 1, 3, 0.2)),
    gradients('gradients-three-by-four', draw(random, 2, 1, 4, 0.2)),
    hardest('hardest-of-six', drawBatch(random, 3, 2, 2, 2)),
  ],
  loss: (random) => [
    loss('one-triplet', [[[1, 0]], [[0.6, 0.8]], [[0.8, 0.6]], 0.2]),
    loss('one-satisfied', [[[1, 0]], [[0.8, 0.6]], [[0, 1]], 0.2]),
    loss('two-triplets', [[[1, 0], [0, 1]], [[0.6, 0.8], [0.6, 0.8]], [[0.8, 0.6], [-1, 0]], 0.2]),
    loss('all-active', draw(random, 3, 0, 4, 0.2)),
    loss('some-satisfied', draw(random, 3, 2, 4, 0.5)),
    loss('no-margin', draw(random, 2, 2, 3, 0)),
  ],
  hardest: (random) => [
    hardest('three-people', drawBatch(random, 3, 3, 3, 3)),
    hardest('two-people', drawBatch(random, 4, 4, 2)),
    hardest('one-has-one-picture', drawBatch(random, 3, 1, 3, 2)),
    hardest('one-picture-each', drawBatch(random, 3, 1, 1, 1)),
    hardest('one-person', drawBatch(random, 3, 3)),
    hardest('ties', [[[1, 0], [0, 1], [0, -1], [-1, 0], [0, 1], [0, -1]], [0, 0, 0, 1, 1, 1]]),
    hardest('same-picture-twice', [[[1, 0], [1, 0], [0, 1]], [0, 0, 1]]),
    hardest('more-ties', [[[0, 0, 1], [0, 1, 0], [1, 0, 0], [0, -1, 0], [-1, 0, 0]], [0, 0, 0, 1, 1]]),
  ],
  'loss-hidden': (random) => [
    loss('few', draw(random, 3, 1, 3, margin(random))),
    loss('many', draw(random, random.integer(4, 6), random.integer(2, 4), 5, margin(random))),
    loss('mostly-satisfied', draw(random, 1, 4, 4, margin(random))),
    loss('large-margin', draw(random, 4, 0, 4, 5)),
  ],
  'hardest-hidden': (random) => [
    hardest('many', drawBatch(random, 4, 3, random.integer(2, 4), 3)),
    hardest('single', drawBatch(random, 3, 1, 3, 3)),
    hardest('singles', drawBatch(random, 3, 1, 1, 2)),
    hardest('axes', drawAxes(random)),
    hardest('axes-again', drawAxes(random)),
  ],
  gradients: (random) => [
    gradients('one-triplet', [[[1, 0]], [[0.6, 0.8]], [[0.8, 0.6]], 0.2]),
    gradients('two-triplets', [[[1, 0], [0, 1]], [[0.6, 0.8], [0.6, 0.8]], [[0.8, 0.6], [-1, 0]], 0.2]),
    gradients('all-active', draw(random, 3, 0, 4, 0.2)),
    gradients('some-satisfied', draw(random, 3, 2, 4, 0.5)),
    gradients('along-the-axes', alongAxes(random, 0.75, FAR_AND_NEAR)),
  ],
  'gradients-hidden': (random) => [
    gradients('few', draw(random, 3, 1, 3, margin(random))),
    gradients('many', draw(random, random.integer(4, 6), random.integer(2, 4), 5, margin(random))),
    gradients('mostly-satisfied', draw(random, 1, 4, 4, margin(random))),
    gradients('axes', alongAxes(random, 0.75, FAR_AND_NEAR)),
  ],
  margin: (random) => [
    loss('at-the-edge', EDGE),
    loss('just-inside', withMargin(EDGE, 2.25)),
    loss('just-outside', withMargin(EDGE, 1.75)),
    loss('some-at-the-edge', drawEdge(random)),
    gradients('gradients-at-the-edge', EDGE),
    gradients('gradients-just-inside', withMargin(EDGE, 2.25)),
    gradients('gradients-just-outside', withMargin(EDGE, 1.75)),
    gradients('gradients-some-at-the-edge', drawEdge(random)),
    gradients('gradients-without-a-margin', drawEvenEdge(random)),
  ],
  'margin-hidden': (random) => [
    loss('edge', drawEdge(random)),
    loss('inside', withMargin(drawEdge(random), 2.25)),
    loss('outside', withMargin(drawEdge(random), 1.75)),
    gradients('gradients-edge', drawEdge(random)),
    gradients('gradients-another-edge', drawEdge(random)),
    gradients('gradients-even-edge', drawEvenEdge(random)),
    gradients('gradients-inside', withMargin(drawEdge(random), 2.25)),
  ],
};
