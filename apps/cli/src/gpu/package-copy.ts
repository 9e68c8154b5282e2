import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { InstallError } from './install-error';

export type PackageName = '@tensorflow/tfjs-node-gpu' | '@tensorflow/tfjs-node';

const SHIPPED = '@tensorflow/tfjs-node-gpu';
const PARTS = ['binding', 'dist', 'scripts'];
/** Imported by the package, though it does not say so. */
const UNDECLARED = ['@tensorflow/tfjs-core'];

const manifestSchema = z.looseObject({ version: z.string(), dependencies: z.record(z.string(), z.string()) });

export interface PackageCopy {
  readonly folder: string;
  readonly version: string;
}

/**
 * Puts the package, without its library, into `site/node_modules`. Its files are those that the lock file names, so nothing is fetched; `tfjs-node` is made of
 * the same ones, as the two differ in their package.json alone (compared for 4.22.0). What it depends on is linked: 300 MB less, and one tfjs-core for all.
 */
export function placePackage(site: string, name: PackageName): PackageCopy {
  const source = findPackage(SHIPPED, __dirname);
  const folder = join(site, 'node_modules', name);
  mkdirSync(join(folder, 'deps'), { recursive: true });
  for (const part of PARTS) cpSync(join(source, part), join(folder, part), { recursive: true });
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, name }, null, 2)}\n`);
  for (const dependency of [...Object.keys(manifest.dependencies), ...UNDECLARED]) link(site, dependency, findPackage(dependency, source));
  return { folder, version: manifest.version };
}

function link(site: string, name: string, target: string): void {
  const place = join(site, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}

/** As Node would: the nearest node_modules upwards. `require.resolve` is no help where a package does not export its package.json. */
function findPackage(name: string, from: string): string {
  for (let home = from; ; home = dirname(home)) {
    const folder = join(home, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (home === dirname(home)) throw new InstallError('incomplete-clone', `The package ${name}, which comes with Gradus, is not in node_modules: run npm ci.`);
  }
}

/** The folder of scripts, node-pre-gyp among them, that the package's own installation calls by name. */
export function scriptsFolder(): string {
  return join(dirname(dirname(findPackage('@mapbox/node-pre-gyp', findPackage(SHIPPED, __dirname)))), '.bin');
}
