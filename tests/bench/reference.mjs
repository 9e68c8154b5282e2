import { createReferences } from '@gradus/reference';
import { createSandbox } from '@gradus/sandbox';
import { parseReferenceSettings } from '../../apps/cli/dist/reference-settings.js';
import { benchBatch, benchSizes } from './reference/batches.mjs';
import { comparePrograms } from './reference/compare-backends.mjs';
import { benchCosts } from './reference/costs.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * What expected values cost and how exact they are, on every backend of this machine (TensorFlow where `gradus gpu install` put it, GRADUS_GPU).
 * @param {readonly Subject[]} subjects
 */
export async function benchReference(subjects) {
  const sandbox = await createSandbox({ spares: 0 });
  const { tensorflow } = parseReferenceSettings(process.env);
  const open = () => createReferences({ compile: (source) => sandbox.compile(source), ...(tensorflow === undefined ? {} : { tensorflow }) });
  const references = await open();
  try {
    const present = await sayBackends(references);
    await benchCosts(references, { subjects, present });
    for (const subject of subjects.filter(({ id }) => id.includes('/train-'))) await benchBatch(references, { subject, present });
    await benchSizes(references, { present });
    await comparePrograms(references, { present, open });
  } finally {
    await references.close();
    await sandbox.close();
  }
}

/** @param {import('@gradus/reference').References} references @returns {Promise<readonly import('@gradus/reference').BackendId[]>} those that are present */
async function sayBackends(references) {
  const reports = await references.survey();
  for (const report of reports) {
    const about = report.isPresent
      ? `${report.device}: ${report.selfCheck.checked} known answers, worst error ${report.selfCheck.worstError.toExponential(1)}`
      : `absent: ${report.reason}`;
    process.stdout.write(`${report.id}: ${about}\n`);
  }
  return reports.flatMap((report) => (report.isPresent ? [report.id] : []));
}
