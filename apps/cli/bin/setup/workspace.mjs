import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** A failure with a sentence for the person at the terminal; it needs no stack. */
export class SetupError extends Error {}

/**
 * The Node that everything runs on, whichever Node started us: isolated-vm's builds and its security fixes belong to one version.
 * @throws {SetupError} where npm has no package with that Node for this system.
 */
export function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  // The second name is that of Macs with Apple's processors.
  const file = ['node', 'node-bin'].map((name) => inRoot('node_modules', `${name}-${system}-${process.arch}`, 'bin', program)).find(existsSync);
  if (file !== undefined) return file;
  throw new SetupError(`There is no Node for ${system}-${process.arch} in node_modules. Run \`npm ci\`; if it is still missing, this system is not supported.`);
}

/** One line on stderr: stdout belongs to the command's own answer. @param {string} line */
export function say(line) {
  process.stderr.write(`gradus: ${line}\n`);
}
