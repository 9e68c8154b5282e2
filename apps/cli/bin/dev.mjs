// `npm run dev`: builds again what is saved, and starts the server again when its code has changed.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './setup/build.mjs';
import { hasPages } from './setup/build-steps.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { inRoot, pinnedNode, say, SetupError } from './setup/workspace.mjs';

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {readonly string[]} args @param {string} [cwd] */
const run = (args, cwd = '.') => spawn(pinnedNode(), args, { cwd: inRoot(cwd), stdio: 'inherit' });

function watch() {
  const children = [
    run([inRoot('node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput']),
    // Node's own watch mode follows what the server has loaded, hence the compiler's output, and restarts it.
    run(['--watch', '--watch-preserve-output', inRoot('apps/cli/dist/main.js'), 'serve']),
  ];
  if (hasPages()) children.push(run([inRoot('node_modules/vite/bin/vite.js'), 'build', '--watch', '--logLevel', 'warn'], 'apps/web'));
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  for (const signal of signals) process.on(signal, stop);
}

try {
  await ensureInstalled();
  await ensureBuilt({ pages: true });
  watch();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
