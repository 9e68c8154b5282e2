import { readFileSync, rmSync } from 'node:fs';
import { runInForeground } from '../../apps/cli/bin/setup/run-child.mjs';
import { inRoot, pinnedNode, root } from '../../apps/cli/bin/setup/workspace.mjs';
import { serviceVariables } from './find-services.mjs';

/** @typedef {import('../run.mjs').Tally} Tally */

const report = inRoot('.build', 'jest.json');

/** @returns {Tally} */
function readReport() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not be loaded holds no test that could fail: it counts as one.
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {{ services: import('./find-services.mjs').Service[], isLong: boolean, extra: readonly string[] }} options
 * @returns {Promise<Tally>}
 */
export async function runJest({ services, isLong, extra }) {
  rmSync(report, { force: true });
  const args = [inRoot('node_modules/jest/bin/jest.js'), '--config', 'tests/jest.config.mjs', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...extra];
  const env = { ...process.env, ...serviceVariables(services), ...(isLong ? { GRADUS_TEST_LONG: 'true' } : {}) };
  const { code } = await runInForeground(pinnedNode(), args, { cwd: root, env });
  try {
    const tally = readReport();
    // Red for a reason that no test names, such as a handle left open.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { passed: 0, failed: 1, skipped: 0 };
    throw error;
  }
}
