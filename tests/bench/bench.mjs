// `npm run bench [-- api|sandbox|reference]`: how fast it is on this machine, each figure beside a baseline of the same run.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../apps/cli/bin/setup/build.mjs';
import { ensureInstalled } from '../../apps/cli/bin/setup/install.mjs';
import { endLike, runInForeground } from '../../apps/cli/bin/setup/run-child.mjs';
import { pinnedNode, say, SetupError } from '../../apps/cli/bin/setup/workspace.mjs';

const sections = ['api', 'sandbox', 'reference'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !sections.includes(name));

try {
  if (unknown !== undefined) throw new SetupError(`there is no benchmark ${unknown}; there are: ${sections.join(', ')}`);
  await ensureInstalled();
  await ensureBuilt({ pages: true });
  const main = fileURLToPath(new URL('./sections.mjs', import.meta.url));
  endLike(await runInForeground(pinnedNode(), [main, ...(asked.length === 0 ? sections : asked)]));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
