import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './run-child.mjs';
import { inRoot, say, SetupError } from './workspace.mjs';

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/** @param {string} file @returns {LockedPackages} */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds what package-lock.json names. npm keeps a lockfile of what it installed; comparing the two
 * is exact where dates are not (a checkout makes files newer without changing them).
 */
export function isInstalled() {
  const installedFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = lockedPackages(installedFile);
  return Object.entries(lockedPackages(inRoot('package-lock.json'))).every(([place, wanted]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
    const found = installed[place];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.link === wanted.link;
  });
}

/** The npm that started us, else the one on the path. @returns {{ file: string, args: string[], shell: boolean }} */
function npm() {
  const started = process.env['npm_execpath'];
  if (started !== undefined && /\.c?js$/.test(started)) return { file: process.execPath, args: [started], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Installs exactly what the lockfile names, if it is not there. @throws {SetupError} with npm's own words. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('installing packages (once, about 10 to 60 s) …');
  const { file, args, shell } = npm();
  // Packages name the Node they want; ours is the pinned one, so npm's warnings about the Node that runs npm mean nothing.
  const { ok, output } = await runQuietly(file, [...args, 'ci', '--loglevel=error', '--no-audit', '--no-fund'], { shell });
  if (!ok) throw new SetupError(`\`npm ci\` failed:\n${output.trim()}`);
}
