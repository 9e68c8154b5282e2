import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './workspace.mjs';

const outputs = new Set(['node_modules', 'dist', 'generated', '.build', '.vite']);
/** @param {string} name */
const isTest = (name) => /\.test\.tsx?$/.test(name);

/**
 * All files under a path, tests and build outputs left out.
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (outputs.has(entry.name) || isTest(entry.name)) return [];
    return filesUnder(path.join(place, entry.name));
  });
}

/**
 * A hash over name, size and date of every file: it costs milliseconds, where reading them all would cost the second start.
 * @param {readonly string[]} places relative to the root
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(inRoot(place))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The workspaces' folders under `libs` or `apps`. @param {'libs' | 'apps'} kind */
export const workspaces = (kind) => readdirSync(inRoot(kind)).filter((name) => existsSync(inRoot(kind, name, 'package.json')));
