import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withBuildLock } from './build-lock.mjs';
import { command, serverSteps, webSteps } from './build-steps.mjs';
import { runQuietly } from './run-child.mjs';
import { fingerprint } from './sources.mjs';
import { inRoot, say, SetupError } from './workspace.mjs';

/** @typedef {import('./build-steps.mjs').BuildStep} BuildStep */

/** @param {BuildStep} step */
const stampFile = (step) => inRoot('.build', 'stamps', step.id);

/** @param {BuildStep} step @param {string} sources */
function isFresh(step, sources) {
  const stamp = stampFile(step);
  if (!step.outputs.every((output) => existsSync(inRoot(output)))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** @param {BuildStep} step */
async function build(step) {
  // Taken before the step runs: what is saved meanwhile is built next time.
  const sources = fingerprint(step.inputs);
  if (isFresh(step, sources)) return;
  const started = performance.now();
  rmSync(stampFile(step), { force: true });
  const { file, args, cwd } = command(step);
  const { ok, output } = await runQuietly(file, args, { cwd });
  if (!ok) throw new SetupError(`building ${step.doing} failed:\n${output.trim()}`);
  const missing = step.outputs.filter((output) => !existsSync(inRoot(output)));
  if (missing.length > 0) throw new SetupError(`building ${step.doing} left no ${missing.join(', ')}`);
  writeFileSync(stampFile(step), sources);
  say(`built ${step.doing} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Builds what is older than its sources; costs milliseconds when nothing is.
 * @param {{ pages: boolean }} what the pages take longest and only the server needs them
 * @throws {SetupError} with the words of the tool that failed
 */
export async function ensureBuilt({ pages }) {
  const steps = [...serverSteps(), ...(pages ? webSteps() : [])];
  if (steps.every((step) => isFresh(step, fingerprint(step.inputs)))) return;
  await withBuildLock(async () => {
    mkdirSync(inRoot('.build', 'stamps'), { recursive: true });
    for (const step of steps) await build(step);
  });
}
