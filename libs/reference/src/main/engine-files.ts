import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What build.mjs made. Also found when this file runs from src, as in the tests. */
export const ENGINE_FOLDER = join(__dirname, '..', '..', 'dist', 'engine');

/** Changes with TensorFlow.js, our harness, libs/values and V8: all that an output depends on beside the exercise and the seed. */
export function engineHash(): string {
  const hash = createHash('sha256').update(process.versions.v8).update(process.arch);
  for (const name of readdirSync(ENGINE_FOLDER).sort()) if (name.endsWith('.js')) hash.update(readFileSync(join(ENGINE_FOLDER, name)));
  return hash.digest('hex');
}

/** The engine's files, and all the places in which Node looks for the native addon, a manifest in every folder on the way up. */
export function readablePaths(): string[] {
  const packages = ['isolated-vm', 'node-gyp-build'];
  return [
    `${ENGINE_FOLDER}/`,
    ...foldersAbove(ENGINE_FOLDER).flatMap((folder) => [
      join(folder, 'package.json'),
      ...packages.map((name) => join(folder, 'node_modules', name, '/')),
    ]),
  ];
}

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
