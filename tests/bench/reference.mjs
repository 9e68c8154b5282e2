import { createGrader } from '@gradus/grading';
import { inParallel, median95, printTable } from './measure.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */

/** What a submission pays for the expected values: of a seed never seen, and of one that is cached. @param {readonly Subject[]} subjects */
export async function benchReference(subjects) {
  const grader = await createGrader();
  const { references } = grader.engine;
  /** @type {string[][]} */
  const table = [];
  try {
    for (const { id, bundle } of subjects) {
      const groups = bundle.spec.groups.map((group) => group.id);
      const prepare = async (/** @type {number} */ seed) => {
        const started = performance.now();
        const outcome = await references.prepare({ bundle, groups, seed });
        if (outcome.kind !== 'ok') throw new Error(`${id}: ${outcome.kind}`);
        return performance.now() - started;
      };
      await prepare(1);
      const seeds = Array.from({ length: 20 }, (_, index) => index + 2);
      const fresh = await inParallel(seeds, 1, prepare);
      table.push([id, median95(fresh), median95(await inParallel(seeds, 1, prepare))]);
    }
    const { backend, device, precision } = references.info();
    printTable(`The expected values of one seed, all groups (ms p50 / p95); ${backend}, ${device}, ${precision}`, ['exercise', 'computed', 'cached'], table);
  } finally {
    await grader.close();
  }
}
