import { runQuietly } from '../../apps/cli/bin/setup/run-child.mjs';
import { pinnedNode } from '../../apps/cli/bin/setup/workspace.mjs';
import { staticChecks } from '../static/checks.mjs';

/** @typedef {import('../static/checks.mjs').StaticCheck} StaticCheck */

/** @param {StaticCheck} check */
async function run(check) {
  const started = performance.now();
  const { ok, output } = await runQuietly(pinnedNode(), check.args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)\n${ok ? '' : `${output.trim()}\n\n`}`);
  return ok;
}

/** All static checks, two at a time; all of them run, so that one answer names every fault. */
export async function runStaticChecks() {
  const waiting = staticChecks();
  let passed = 0;
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (await run(check)) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failed, skipped: 0 };
}
