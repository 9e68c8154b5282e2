import { existsSync } from 'node:fs';
import { workspaces } from './sources.mjs';
import { inRoot, pinnedNode } from './workspace.mjs';

/**
 * @typedef {object} BuildStep
 * @property {string} id names the stamp
 * @property {string} doing what the terminal says
 * @property {readonly string[]} inputs what it reads, relative to the root
 * @property {readonly string[]} outputs what must exist after it
 * @property {readonly string[]} args of the pinned Node
 * @property {string} [cwd] relative to the root
 */

const shared = ['package-lock.json', 'tsconfig.json'];
/** @param {string} lib */
const libSources = (lib) => [`libs/${lib}/src`, `libs/${lib}/tsconfig.json`, `libs/${lib}/package.json`];

/** A library's own step (`libs/X/build.mjs`): a generated client, a bundle for the isolate. @param {string} lib @param {readonly string[]} inputs @returns {BuildStep[]} */
function ownStep(lib, inputs) {
  const script = `libs/${lib}/build.mjs`;
  if (!existsSync(inRoot(script))) return [];
  return [{ id: `lib-${lib}`, doing: `libs/${lib}`, inputs: [...shared, script, ...inputs], outputs: [], args: [inRoot(script)] }];
}

/** The store generates the database client, which the compiler needs; the other libraries bundle what is compiled. @returns {BuildStep[]} */
export function serverSteps() {
  const libs = workspaces('libs');
  const sources = [...libs.flatMap(libSources), ...['api', 'worker', 'cli'].flatMap((app) => [`apps/${app}/src`, `apps/${app}/tsconfig.json`])];
  return [
    ...ownStep('store', ['prisma']),
    { id: 'types', doing: 'TypeScript', inputs: [...shared, 'prisma', ...sources], outputs: ['apps/cli/dist/main.js'], args: [inRoot('node_modules/typescript/bin/tsc'), '-b'] },
    ...libs.filter((lib) => lib !== 'store').flatMap((lib) => ownStep(lib, libs.flatMap(libSources))),
  ];
}

export const hasPages = () => ['ts', 'mjs'].some((type) => existsSync(inRoot(`apps/web/vite.config.${type}`)));

/** @returns {BuildStep[]} */
export function webSteps() {
  if (!hasPages()) return [];
  const inputs = [...shared, 'apps/web', ...['contract', 'values', 'exercise'].flatMap(libSources)];
  return [{ id: 'web', doing: 'the pages', inputs, outputs: ['apps/web/dist/index.html'], args: [inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], cwd: 'apps/web' }];
}

/** @param {BuildStep} step */
export const command = (step) => ({ file: pinnedNode(), args: step.args, cwd: inRoot(step.cwd ?? '.') });
