/** What expected values cost: from the cache, computed in the isolate, and by the same program in plain Node. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pinnedNode } from '../../../apps/cli/bin/setup/workspace.mjs';
import { inParallel, printTable, quantile } from '../measure.mjs';

/** @typedef {import('../subjects.mjs').Subject} Subject */
/** @typedef {import('@gradus/reference').References} References */
/** @typedef {import('@gradus/reference').BackendId} BackendId */

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 3);
/** Which of them a plain Node runs, too. */
const DIRECT = ['cpu', 'wasm'];

/** @param {References} references @param {{ subjects: readonly Subject[], present: readonly BackendId[] }} on */
export async function benchCosts(references, { subjects, present }) {
  const rows = [];
  for (const subject of subjects) for (const backend of present) rows.push(await rowOf(references, subject, backend));
  const header = ['exercise and backend', 'one group, cached', 'one group', 'all groups', 'all, in plain Node', 'isolate / Node'];
  printTable('The expected values of one seed, ms (median of 20 seeds, warm process); targets: softmax cached ≤ 0.2, computed ≤ 5; train-binary ≤ 1.15 × Node', header, rows);
}

/** @param {References} references @param {Subject} subject @param {BackendId} backend */
async function rowOf(references, { id, bundle }, backend) {
  const groups = bundle.spec.groups.map((group) => group.id);
  const one = groups.includes('random') ? ['random'] : groups.slice(-1);
  /** @param {readonly string[]} wanted @param {number} shift */
  const measure = async (wanted, shift) => quantile(await inParallel(SEEDS, 1, async (seed) => {
    const started = performance.now();
    const outcome = await references.prepare({ bundle, groups: wanted, seed: seed + shift, backend });
    if (outcome.kind !== 'ok') throw new Error(`${id} on ${backend}: ${JSON.stringify(outcome)}`);
    return performance.now() - started;
  }), 0.5);
  await measure(groups.slice(0, 1), 1000);
  const computed = await measure(one, 0);
  const cached = await measure(one, 0);
  const all = await measure(groups, 100);
  const direct = DIRECT.includes(backend) ? await inPlainNode(id, backend) : NaN;
  return [`${id}, ${backend}`, cached.toFixed(3), computed.toFixed(2), all.toFixed(1), Number.isNaN(direct) ? '–' : direct.toFixed(1), Number.isNaN(direct) ? '–' : `${(all / direct).toFixed(2)} ×`];
}

/** @param {string} id @param {string} backend */
async function inPlainNode(id, backend) {
  const entry = fileURLToPath(new URL('direct-process.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(pinnedNode(), [entry, id, backend, JSON.stringify(SEEDS)]);
  return quantile(JSON.parse(stdout), 0.5);
}
