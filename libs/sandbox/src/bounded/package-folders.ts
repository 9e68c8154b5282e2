import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require_ = createRequire(__filename);

/** The folders of these packages, and the links that lead there, as node's permission model wants them named. */
export function packageFolders(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(foldersOf))].map((folder) => `${folder}/`);
}

function foldersOf(name: string): string[] {
  const places = require_.resolve.paths(name) ?? [];
  const link = places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, 'package.json')));
  if (link === undefined) throw new Error(`the package ${name} is not installed`);
  return [link, realpathSync(link)];
}
