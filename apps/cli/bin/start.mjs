// `npm start`: from a fresh clone to a served page in one command.
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { endLike, runInForeground } from './setup/run-child.mjs';
import { inRoot, pinnedNode, say, SetupError } from './setup/workspace.mjs';

try {
  await ensureInstalled();
  await ensureBuilt({ pages: true });
  endLike(await runInForeground(pinnedNode(), [inRoot('apps/cli/dist/main.js'), 'serve', ...process.argv.slice(2)]));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
