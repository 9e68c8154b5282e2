// Checks package-lock.json; with --complete, adds what is missing. npm leaves an optional package of another system out of the lockfile when
// the registry in use does not have it, and `npm ci` of npm 11 then refuses the lockfile everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../apps/cli/bin/setup/workspace.mjs';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [optionalDependencies]
 */

const file = inRoot('package-lock.json');
/** @type {{ packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Where npm looks for what the package at `place` needs: the nearest node_modules, then upwards. @param {string} place */
function homes(place) {
  const parts = place.split('/node_modules/');
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/`);
  return ['node_modules/', ...folders];
}

/** @param {string} place @param {string} name */
const isFound = (place, name) => homes(place).some((home) => lock.packages[`${home}${name}`] !== undefined);

const missing = new Map(
  Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(place, name))
      .map(([name, version]) => /** @type {const} */ ([name, version])),
  ),
);

/** Read from the name, as in `core-linux-arm64-musl`. @param {string} name */
function system(name) {
  const words = name.split(/[-./]/);
  const os = words.find((word) => ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix'].includes(word));
  const cpu = words.find((word) => ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'].includes(word));
  if (os === undefined || cpu === undefined) throw new Error(`${name} is not a package of one system: add it by hand`);
  const libc = words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {};
  return { cpu: [cpu], ...libc, optional: true, os: [os] };
}

if (process.argv.includes('--complete')) {
  for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = { version, ...system(name) };
  const [root, ...rest] = Object.entries(lock.packages);
  const packages = Object.fromEntries([...(root === undefined ? [] : [root]), ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
} else {
  const faults = [
    ...[...missing].map(([name]) => `${name} is missing (mend: node tests/static/lock-file.mjs --complete)`),
    ...Object.entries(lock.packages).flatMap(([place, { resolved, link }]) => (resolved !== undefined && link !== true ? [`${place} has an address: ${resolved}`] : [])),
  ];
  if (faults.length > 0) process.stdout.write(`package-lock.json:\n  ${faults.join('\n  ')}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
