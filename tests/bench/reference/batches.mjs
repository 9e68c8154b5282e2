/** Batches of seeds as publishing computes them, and at which size of work which backend wins. */
import { bundleWith } from '../../../libs/reference/dist/fixtures/programs.fixture.js';
import { printTable } from '../measure.mjs';

/** @typedef {import('../subjects.mjs').Subject} Subject */
/** @typedef {import('@gradus/reference').References} References */
/** @typedef {import('@gradus/reference').BackendId} BackendId */

const BATCH = 64;
const WIDTHS = [16, 64, 256, 512, 1024];
const REPEATS = 3;

/** 64 seeds of the training loop, one after another: one core, or the card. @param {References} references @param {{ subject: Subject, present: readonly BackendId[] }} on */
export async function benchBatch(references, { subject, present }) {
  const rows = [];
  const groups = subject.bundle.spec.groups.map((group) => group.id);
  for (const backend of present) {
    // The first seed starts the process.
    await prepare(references, { bundle: subject.bundle, groups, seed: 5000, backend });
    const started = performance.now();
    for (let seed = 5001; seed <= 5000 + BATCH; seed += 1) await prepare(references, { bundle: subject.bundle, groups, seed, backend });
    const ms = performance.now() - started;
    rows.push([backend, (ms / BATCH).toFixed(1), ((BATCH * 1000) / ms).toFixed(2)]);
  }
  printTable(`${BATCH} seeds of ${subject.id}, all groups, in one batch`, ['backend', 'ms a seed', 'seeds a second'], rows);
}

/** One training step of a dense layer, width × width, batch of as many rows: forward, backward, update. @param {References} references @param {{ present: readonly BackendId[] }} on */
export async function benchSizes(references, { present }) {
  const rows = [];
  for (const width of WIDTHS) {
    const cells = [];
    for (const backend of present) cells.push(await stepMs(references, { width, backend }));
    rows.push([`${width} × ${width}`, ...cells.map((ms) => ms.toFixed(2))]);
  }
  printTable(`A training step of a dense layer, tanh, SGD, ms (best of ${REPEATS} batches of 10 steps)`, ['size', ...present], rows);
}

/** The difference of many steps and few: the start of the program is in both. @param {References} references @param {{ width: number, backend: BackendId }} on */
async function stepMs(references, { width, backend }) {
  const timed = async (/** @type {number} */ steps, /** @type {number} */ repeat) => {
    const bundle = bundleWith(`steps ${width} ${steps} ${repeat}`, stepsOf(width, steps));
    const started = performance.now();
    await prepare(references, { bundle, groups: ['program'], seed: 1, backend });
    return performance.now() - started;
  };
  let best = Infinity;
  for (let repeat = 0; repeat <= REPEATS; repeat += 1) {
    const few = await timed(2, repeat);
    const many = await timed(12, repeat);
    if (repeat > 0) best = Math.min(best, (many - few) / 10);
  }
  return Math.max(best, 0);
}

/** @param {number} width @param {number} steps */
function stepsOf(width, steps) {
  return `export const cases = { program: () => [{ id: 'steps', call: 'run', args: [0] }] };
export const run = async (tf) => {
  const x = tf.randomNormal([${width}, ${width}], 0, 1, 'float32', 1);
  const w = tf.variable(tf.randomNormal([${width}, ${width}], 0, 0.01, 'float32', 2));
  const optimiser = tf.train.sgd(0.001);
  let loss;
  for (let step = 0; step < ${steps}; step += 1) loss = optimiser.minimize(() => tf.tanh(tf.matMul(x, w)).square().mean(), true, [w]);
  return await loss.data().then((numbers) => numbers[0]);
};`;
}

/** @param {References} references @param {import('@gradus/reference').PrepareRequest} request */
async function prepare(references, request) {
  const outcome = await references.prepare(request);
  if (outcome.kind !== 'ok') throw new Error(`${request.bundle.id} on ${request.backend}: ${JSON.stringify(outcome)}`);
}
