import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ name: string, variable: string, file: string | undefined }} Service */

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps PostgreSQL's programs off the path, one folder a version; the newest comes first. */
function postgresFolders() {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return [];
  return readdirSync(home).sort((a, b) => Number(b) - Number(a)).map((version) => path.join(home, version, 'bin'));
}

/** @param {readonly string[]} names @param {readonly string[]} [more] */
function find(names, more = []) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', ...more];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

/**
 * The programs that some tests start for themselves on free ports. An address in the variable wins over what is found here.
 * `GRADUS_TEST_POSTGRES` is the program `postgres`; `initdb` lies beside it.
 * @returns {Service[]}
 */
export function findServices() {
  return [
    { name: 'Chromium', variable: 'GRADUS_TEST_CHROMIUM', file: find(['chromium', 'chromium-browser', 'google-chrome']) },
    { name: 'bubblewrap', variable: 'GRADUS_TEST_BWRAP', file: find(['bwrap']) },
    { name: 'Redis', variable: 'GRADUS_TEST_REDIS', file: find(['redis-server']) },
    { name: 'PostgreSQL', variable: 'GRADUS_TEST_POSTGRES', file: find(['postgres'], postgresFolders()) },
  ].map((service) => ({ ...service, file: process.env[service.variable] ?? service.file }));
}

/**
 * Says in one line what is missing; in CI, which is to run everything, each is a failure.
 * @param {readonly Service[]} services
 */
export function reportMissing(services) {
  const missing = services.filter(({ file }) => file === undefined).map(({ name }) => name);
  const inCI = process.env['CI'] === 'true';
  if (missing.length > 0) process.stdout.write(`\n!!! ${missing.join(' and ')} not found: the tests that need them ${inCI ? 'cannot run, and CI runs all' : 'are passed over'} !!!\n\n`);
  return { passed: 0, failed: inCI ? missing.length : 0, skipped: 0 };
}

/** @param {readonly Service[]} services @returns {Record<string, string>} */
export function serviceVariables(services) {
  return Object.fromEntries(services.flatMap(({ variable, file }) => (file === undefined ? [] : [[variable, file]])));
}
