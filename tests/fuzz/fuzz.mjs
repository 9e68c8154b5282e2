// `npm run fuzz`: two thousand random programs made of nasty pieces; the sandbox has to survive them all.
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../apps/cli/bin/setup/build.mjs';
import { ensureInstalled } from '../../apps/cli/bin/setup/install.mjs';
import { endLike, runInForeground } from '../../apps/cli/bin/setup/run-child.mjs';
import { inRoot, pinnedNode, root, say, SetupError } from '../../apps/cli/bin/setup/workspace.mjs';

const USAGE = `npm run fuzz [-- [--programs N] [--seed S] [--only NUMBER]]
  --programs N   how many (2000)
  --seed S       another series: a whole number (1)
  --only NUMBER  this one program of the series, which is shown`;

/** @param {string} name @param {string} text @param {number} least */
function wholeNumber(name, text, least) {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least) return value;
  throw new SetupError(`--${name} is ${JSON.stringify(text)}: give a whole number, ${least} or more.\n${USAGE}`);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { programs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, help: { type: 'boolean' } },
    });
    return values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function fuzz() {
  const { programs, seed, only, help } = readArguments();
  if (help === true) return void process.stdout.write(`${USAGE}\n`);
  const series = {
    GRADUS_FUZZ_SEED: String(wholeNumber('seed', seed, 0)),
    GRADUS_FUZZ_FIRST: String(only === undefined ? 0 : wholeNumber('only', only, 0)),
    GRADUS_FUZZ_COUNT: String(only === undefined ? wholeNumber('programs', programs, 1) : 1),
  };
  await ensureInstalled();
  await ensureBuilt({ pages: false });
  const args = [inRoot('node_modules/jest/bin/jest.js'), '--config', 'tests/jest.config.mjs', 'tests/fuzz/'];
  endLike(await runInForeground(pinnedNode(), args, { cwd: root, env: { ...process.env, ...series } }));
}

try {
  await fuzz();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
