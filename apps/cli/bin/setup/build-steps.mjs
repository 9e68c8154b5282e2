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

/** The stamp of the compiler's step: what reads the compiler's output is built again after it. */
const compiled = '.build/stamps/types';

/**
 * A library's own step (`libs/X/build.mjs`): a generated client, a bundle for the isolate.
 * @param {string} lib
 * @param {{ inputs: string[], output: string }} files
 * @returns {BuildStep[]}
 */
function ownStep(lib, { inputs, output }) {
  const script = `libs/${lib}/build.mjs`;
  if (!existsSync(inRoot(script))) return [];
  return [{ id: `lib-${lib}`, doing: `libs/${lib}`, inputs: [...shared, script, ...inputs], outputs: [output], args: [inRoot(script)] }];
}

/** The store generates the database client, which the compiler needs; the other libraries bundle what is compiled. @returns {BuildStep[]} */
export function serverSteps() {
  const libs = workspaces('libs');
  const apps = ['api', 'worker', 'cli'];
  const sources = [...libs.flatMap(libSources), ...apps.flatMap((app) => [`apps/${app}/src`, `apps/${app}/tsconfig.json`])];
  const doors = [...libs.map((lib) => `libs/${lib}/dist/index.js`), 'apps/api/dist/index.js', 'apps/worker/dist/index.js', 'apps/cli/dist/main.js'];
  return [
    ...ownStep('store', { inputs: ['prisma'], output: 'libs/store/src/generated' }),
    { id: 'types', doing: 'TypeScript', inputs: [...shared, 'prisma', ...sources], outputs: doors, args: [inRoot('node_modules/typescript/bin/tsc'), '-b'] },
    ...libs.filter((lib) => lib !== 'store').flatMap((lib) => ownStep(lib, { inputs: [compiled], output: `libs/${lib}/dist` })),
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
