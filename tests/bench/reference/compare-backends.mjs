/** The twelve programs on every backend that this machine has: error against float64, and time. */
import { fileURLToPath } from 'node:url';
import { ALLOWED, PROGRAMS, errorsByKind, programBundle, programOutputs } from '../../../libs/reference/dist/fixtures/programs.fixture.js';
import { printTable } from '../measure.mjs';

/** @typedef {import('@gradus/reference').BackendId} BackendId */
/** @typedef {import('@gradus/reference').References} References */
/** @typedef {import('@gradus/values').Value} Value */
/** @typedef {{ readonly kind: 'ok', readonly values: readonly Value[], readonly ms: number } | { readonly kind: 'failed', readonly reason: string }} Run */

const folder = fileURLToPath(new URL('programs', import.meta.url));
/** What is timed: inputs that were not computed yet, of an exercise whose process and isolate are warm. */
const SEEDS = [2, 3, 4, 5];

/**
 * `open`: a new instance has computed nothing yet, so that its time is that of computing.
 * @param {References} references @param {{ present: readonly BackendId[], open: () => Promise<References> }} on
 */
export async function comparePrograms(references, { present, open }) {
  const rows = [];
  for (const name of PROGRAMS) rows.push(await compareProgram(name, { present, references, openAnew: open }));
  const columns = present.flatMap((id) => [`${id}, error`, 'ms']);
  printTable(`Worst error over scale against float64 by kind, and the time of one run; allowed ${Object.entries(ALLOWED).map(([kind, error]) => `${kind} ${error}`).join(', ')}`, ['program', ...columns], rows);
}

/**
 * @param {string} name
 * @param {{ present: readonly BackendId[], references: References, openAnew: () => Promise<References> }} on
 */
async function compareProgram(name, { present, references, openAnew }) {
  const arbiter = await programOutputs(references, programBundle(folder, name), { precision: 'float64' });
  if (typeof arbiter === 'string') throw new Error(`${name} in float64: ${arbiter}`);
  const cells = [];
  for (const backend of present) {
    const run = await runOn(name, backend, openAnew);
    if (run.kind === 'failed') cells.push(run.reason, '–');
    else cells.push(describe(errorsByKind(run.values, arbiter)), run.ms.toFixed(1));
  }
  return [name, ...cells];
}

/** The shortest of some seeds in a warm process; the values of the first. @param {string} name @param {BackendId} backend @param {() => Promise<References>} openAnew @returns {Promise<Run>} */
async function runOn(name, backend, openAnew) {
  const references = await openAnew();
  try {
    const bundle = programBundle(folder, name);
    const values = await programOutputs(references, bundle, { backend });
    if (typeof values === 'string') return { kind: 'failed', reason: values };
    let ms = Infinity;
    for (const seed of SEEDS) {
      const started = performance.now();
      const answer = await programOutputs(references, bundle, { backend, seed });
      if (typeof answer === 'string') return { kind: 'failed', reason: answer };
      ms = Math.min(ms, performance.now() - started);
    }
    return { kind: 'ok', values, ms };
  } finally {
    await references.close();
  }
}

/** @param {ReturnType<typeof errorsByKind>} errors */
function describe(errors) {
  return errors.map(([kind, error]) => `${kind} ${error === 0 ? '0' : error.toExponential(1)}`).join(', ');
}
