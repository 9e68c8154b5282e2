import { inRoot } from '../../apps/cli/bin/setup/workspace.mjs';

/** @typedef {{ name: string, args: string[] }} StaticCheck `args` are those of the pinned Node */

/** @returns {StaticCheck[]} */
export function staticChecks() {
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  return [
    { name: 'types of the scripts', args: [tsc, '-p', 'tests/static/tsconfig.scripts.json'] },
  ];
}
