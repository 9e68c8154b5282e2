/**
 * Makes the two files of a reference process, in dist/engine: engine.js runs inside the isolate (src/guest, TensorFlow.js,
 * libs/values), reference-process.js around it. Run after `tsc -b`; does nothing while both are newer than all they are made of.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath as pathOf } from 'node:url';
import { build } from 'esbuild';

const here = dirname(pathOf(import.meta.url));
const root = join(here, '..', '..');
const engine = join(here, 'dist', 'engine', 'engine.js');
const referenceProcess = join(here, 'dist', 'engine', 'reference-process.js');
const libs = ['values', 'contract', 'exercise', 'sandbox'];

const shared = {
  bundle: true,
  write: false,
  target: 'node22',
  legalComments: 'none',
  logLevel: 'warning',
  alias: Object.fromEntries(libs.map((lib) => [`@gradus/${lib}`, join(root, 'libs', lib, 'src', 'index.ts')])),
};

if (!isFresh()) {
  mkdirSync(dirname(engine), { recursive: true });
  await Promise.all([
    bundle(engine, {
      entryPoints: [pathOf(new URL('./src/guest/guest.ts', import.meta.url))],
      format: 'iife',
      platform: 'browser',
      mainFields: ['module', 'main'],
      minify: true,
    }),
    bundle(referenceProcess, {
      entryPoints: [pathOf(new URL('./src/process/reference-process.ts', import.meta.url))],
      format: 'cjs',
      platform: 'node',
      external: ['isolated-vm'],
    }),
  ]);
}

function isFresh() {
  if (!existsSync(engine) || !existsSync(referenceProcess)) return false;
  const built = Math.min(statSync(engine).mtimeMs, statSync(referenceProcess).mtimeMs);
  return sources().every((file) => statSync(file).mtimeMs < built);
}

function sources() {
  const folders = [join(here, 'src'), ...libs.map((lib) => join(root, 'libs', lib, 'src'))];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return [pathOf(import.meta.url), join(root, 'package-lock.json'), ...files.filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))];
}

async function bundle(output, options) {
  const { outputFiles } = await build({ ...shared, ...options });
  // A reader never meets half a file.
  writeFileSync(`${output}.new`, outputFiles[0].text);
  renameSync(`${output}.new`, output);
}
