// `npm test`: everything that must hold, in one command; the last line is for machines: `N passed, N failed[, N skipped]`.
import { ensureBuilt } from '../apps/cli/bin/setup/build.mjs';
import { ensureInstalled } from '../apps/cli/bin/setup/install.mjs';
import { SetupError } from '../apps/cli/bin/setup/workspace.mjs';
import { findServices, reportMissing } from './run/find-services.mjs';
import { runJest } from './run/run-jest.mjs';
import { runStaticChecks } from './run/run-static-checks.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const ownFlags = ['--static', '--long'];
const flags = process.argv.slice(2);
const jestArguments = flags.filter((flag) => !ownFlags.includes(flag));

/** @param {readonly Tally[]} tallies @returns {Tally} */
const sum = (tallies) =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 });

/** @returns {Promise<Tally>} */
async function runAll() {
  await ensureInstalled();
  await ensureBuilt({ pages: !flags.includes('--static') });
  // Someone who names a test wants that test alone.
  const tallies = jestArguments.length === 0 ? [await runStaticChecks()] : [];
  if (flags.includes('--static')) return sum(tallies);
  const services = findServices();
  tallies.push(reportMissing(services));
  tallies.push(await runJest({ services, isLong: flags.includes('--long'), extra: jestArguments }));
  return sum(tallies);
}

/** @returns {Promise<Tally>} */
async function runAndReport() {
  try {
    return await runAll();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = await runAndReport();
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
// No case that ran is a failure too.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
