#!/usr/bin/env node
// The command's committed stub: it stands in node_modules/.bin right after `npm ci`, when nothing is built yet.
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { endLike, runInForeground } from './setup/run-child.mjs';
import { inRoot, pinnedNode, say, SetupError } from './setup/workspace.mjs';

const args = process.argv.slice(2);

/** @param {SetupError} error */
function fail(error) {
  say(error.message);
  // With --json there is one JSON document on stdout in every case.
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ status: 'error', code: 'setup-failed', message: error.message }, null, 2)}\n`);
  process.exitCode = 3;
}

try {
  await ensureInstalled();
  await ensureBuilt({ pages: args[0] === 'serve' });
  endLike(await runInForeground(pinnedNode(), [inRoot('apps/cli/dist/main.js'), ...args]));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  fail(error);
}
