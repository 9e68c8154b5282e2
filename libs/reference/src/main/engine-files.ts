import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders } from '@gradus/sandbox';

/** What build.mjs made. Also found when this file runs from src, as in the tests. */
export const ENGINE_FOLDER = join(__dirname, '..', '..', 'dist', 'engine');

/** Changes with TensorFlow.js, our harness, libs/values, the WebAssembly module and V8: all that an output depends on beside the exercise and the seed. */
export function engineHash(): string {
  const hash = createHash('sha256').update(process.versions.v8).update(process.arch);
  for (const name of readdirSync(ENGINE_FOLDER).sort()) if (/\.(js|wasm)$/.test(name)) hash.update(readFileSync(join(ENGINE_FOLDER, name)));
  return hash.digest('hex');
}

/** The engine's files and the native addon. */
export function readablePaths(): string[] {
  return [`${ENGINE_FOLDER}/`, ...packageFolders(['isolated-vm', 'node-gyp-build'])];
}
