/**
 * Makes the files of a reference process, in dist/engine: engine.js runs inside the isolate (src/guest, TensorFlow.js,
 * libs/values) with tfjs-backend-wasm-simd.wasm, and around it one process for each home of a backend. Run after `tsc -b`; does nothing
 * while all are newer than what they are made of.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath as pathOf } from 'node:url';
import { build } from 'esbuild';

const here = dirname(pathOf(import.meta.url));
const root = join(here, '..', '..');
const engine = join(here, 'dist', 'engine', 'engine.js');
const processes = ['reference-process', 'tfjs-node-process', 'webgpu-process'];
const processFile = (name) => join(here, 'dist', 'engine', `${name}.js`);
const wasm = join(here, 'dist', 'engine', 'tfjs-backend-wasm-simd.wasm');
const libs = ['values', 'contract', 'exercise', 'sandbox'];

const alias = Object.fromEntries(libs.map((lib) => [`@gradus/${lib}`, join(root, 'libs', lib, 'src', 'index.ts')]));

if (!isFresh()) {
  const { guestBundle } = await import('./dist/build/guest-bundle.js');
  mkdirSync(dirname(engine), { recursive: true });
  await writeWasm();
  await Promise.all([
    bundle(engine, { ...guestBundle, alias, entryPoints: [pathOf(new URL('./src/guest/guest.ts', import.meta.url))] }),
    ...processes.map((name) =>
      bundle(processFile(name), {
        bundle: true,
        write: false,
        target: 'node22',
        legalComments: 'none',
        logLevel: 'warning',
        alias,
        entryPoints: [join(here, 'src', 'process', `${name}.ts`)],
        format: 'cjs',
        platform: 'node',
        external: ['isolated-vm', 'webgpu'],
      }),
    ),
  ]);
}

function isFresh() {
  const made = [engine, ...processes.map(processFile), wasm];
  if (!made.every((file) => existsSync(file))) return false;
  const built = Math.min(...made.map((file) => statSync(file).mtimeMs));
  return sources().every((file) => statSync(file).mtimeMs < built);
}

function sources() {
  const folders = [join(here, 'src'), ...libs.map((lib) => join(root, 'libs', lib, 'src'))];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return [pathOf(import.meta.url), join(root, 'package-lock.json'), ...files.filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))];
}

async function bundle(output, options) {
  const { outputFiles } = await build(options);
  write(output, outputFiles[0].text);
}

/** The module that works with SIMD and without threads; its memory is capped, which nothing around the isolate does. */
async function writeWasm() {
  const { MEMORY_PAGES, capMemory } = await import('./dist/guest/backends/cap-memory.js');
  const shipped = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm');
  write(wasm, capMemory(readFileSync(shipped), MEMORY_PAGES));
}

function write(output, content) {
  // A reader never meets half a file.
  writeFileSync(`${output}.new`, content);
  renameSync(`${output}.new`, output);
}
