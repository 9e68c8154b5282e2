import { existsSync } from 'node:fs';
import { inRoot } from '../../apps/cli/bin/setup/workspace.mjs';

/** @typedef {{ name: string, args: string[] }} StaticCheck `args` are those of the pinned Node */

/** @param {string} file */
const tool = (file) => inRoot('node_modules', file);

/** @param {string} project */
const coverage = (project) => [tool('type-coverage/bin/type-coverage'), '-p', project, '--strict', '--at-least', '99.5', '--ignore-files', '**/generated/**', '--detail'];

/** The slowest first: two run at a time. @returns {StaticCheck[]} */
export function staticChecks() {
  const tsc = tool('typescript/bin/tsc');
  const checks = [
    { name: 'lint', args: [tool('eslint/bin/eslint.js'), '-c', 'tests/static/eslint.config.mjs', '--max-warnings', '0', '.'] },
    { name: 'types, tests included', args: [tsc, '-p', 'tests/tsconfig.json'] },
    { name: 'types of the scripts', args: [tsc, '-p', 'tests/static/tsconfig.scripts.json'] },
    { name: 'type coverage', args: coverage('tests/tsconfig.json') },
    { name: 'import direction', args: [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', 'tests/static/dependency-cruiser.cjs', 'libs', 'apps'] },
    { name: 'unused files, exports and dependencies', args: [tool('knip/bin/knip.js'), '--config', 'tests/static/knip.json', '--no-progress', '--no-config-hints'] },
    { name: 'lockfile', args: [inRoot('tests/static/lock-file.mjs')] },
    { name: 'words and colours', args: [inRoot('tests/static/tree.mjs')] },
  ];
  if (!existsSync(inRoot('apps/web/tsconfig.json'))) return checks;
  return [
    ...checks.slice(0, 1),
    { name: 'types of the pages', args: [tsc, '-p', 'apps/web/tsconfig.json'] },
    { name: 'type coverage of the pages', args: coverage('apps/web/tsconfig.json') },
    ...checks.slice(1),
  ];
}
