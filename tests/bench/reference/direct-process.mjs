// The reference of an exercise as plain Node runs it, on a backend that needs no isolate and no bridge: what the isolate costs is measured against it.
// Arguments: exercise, backend, seeds. Prints one line: milliseconds for each seed, all groups, as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { randomStream } from '@gradus/values';
import { build } from 'esbuild';

const [exercise = '', backend = '', seeds = ''] = process.argv.slice(2);
const require_ = createRequire(import.meta.url);
// The whole package: tfjs-core alone brings no gradients.
const tf = require_('@tensorflow/tfjs');
if (backend === 'wasm') {
  const { setWasmPaths } = require_('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(`${join(require_.resolve('@tensorflow/tfjs-backend-wasm'), '..')}/`);
}
await tf.setBackend(backend);

/** @type {{ cases: Record<string, (random: unknown) => { call: string, args: unknown[] }[]>, reference: Record<string, (tf: unknown, args: unknown[]) => unknown> }} */
const author = await load(exercise);
const times = [];
// The first two warm it up.
for (const seed of [1, 2, ...JSON.parse(seeds)]) {
  const started = performance.now();
  for (const [group, generate] of Object.entries(author.cases)) {
    for (const { call, args } of generate(randomStream(seed, exercise, group))) {
      tf.engine().startScope();
      read(author.reference[call]?.(tf, args));
      tf.engine().endScope();
    }
  }
  times.push(performance.now() - started);
}
process.stdout.write(JSON.stringify(times.slice(2)));
// tfjs-backend-wasm keeps its threads.
process.exit(0);

/** All numbers of an output. @param {unknown} output @returns {unknown} */
function read(output) {
  if (output instanceof tf.Tensor) return Float64Array.from(/** @type {{ dataSync(): Float32Array }} */ (output).dataSync());
  if (Array.isArray(output)) return output.every((item) => typeof item === 'number') ? output : output.map(read);
  return typeof output === 'object' && output !== null ? Object.values(output).map(read) : output;
}

/** @param {string} id */
async function load(id) {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'gradus-direct-'));
  try {
    const text = `export { cases } from ${JSON.stringify(join(root, 'exercises', id, 'cases.ts'))}; export * as reference from ${JSON.stringify(join(root, 'exercises', id, 'reference.ts'))};`;
    const outfile = join(folder, 'author.mjs');
    await build({ stdin: { contents: text, resolveDir: root }, bundle: true, format: 'esm', outfile, logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
