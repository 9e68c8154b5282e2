// Which part may import which (docs/map.md): imports go one way, and through the door of a library. tsc cannot see this.

/** @type {Record<string, readonly string[]>} what each part may import besides itself */
const mayImport = {
  'libs/values': [],
  'libs/contract': [],
  'libs/exercise': ['libs/contract', 'libs/values'],
  'libs/sandbox': ['libs/contract', 'libs/values'],
  'libs/reference': ['libs/contract', 'libs/values', 'libs/exercise', 'libs/sandbox'],
  'libs/grading': ['libs/contract', 'libs/values', 'libs/exercise', 'libs/sandbox', 'libs/reference'],
  'libs/store': ['libs/contract', 'libs/values', 'libs/exercise'],
  'apps/web': ['libs/contract', 'libs/values'],
  'apps/api': ['libs/contract', 'libs/values', 'libs/exercise', 'libs/store'],
  'apps/worker': ['libs/contract', 'libs/values', 'libs/exercise', 'libs/store', 'libs/sandbox', 'libs/reference', 'libs/grading'],
  'apps/cli': ['libs/contract', 'libs/values', 'libs/exercise', 'libs/store', 'libs/sandbox', 'libs/reference', 'libs/grading'],
};
// Deciding a score needs no clock, disk or network, and a test of it no set-up.
const pure = '^libs/(values|contract|exercise)/src/|^libs/grading/src/(compare|diagnose)/|^libs/grading/src/score[.]ts$';
const disk = '^libs/exercise/src/read-course[.]ts$';
const test = '[.](test|fixture)[.]tsx?$';
const outside = '^(node:)?(fs|fs/promises|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|timers/promises)$';

const direction = Object.entries(mayImport).map(([part, others]) => ({
  name: `direction-of-${part.replace('/', '-')}`,
  severity: 'error',
  from: { path: `^${part}/`, pathNot: [test, ...(part === 'apps/cli' ? ['^apps/cli/src/serve/'] : [])] },
  to: { path: '^(libs|apps)/', pathNot: [part, ...others].map((each) => `^${each}/`) },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'serve-is-the-composition-root',
      comment: 'gradus serve alone holds api and worker in one process',
      severity: 'error',
      from: { path: '^apps/cli/src/serve/' },
      to: { path: '^apps/', pathNot: ['^apps/cli/', '^apps/(api|worker)/src/index[.]ts$'] },
    },
    {
      name: 'by-its-door',
      comment: 'a library is imported by its src/index.ts',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^$1/$2/', '^libs/[^/]+/src/index[.]ts$', '^libs/exercise/src/author[.]ts$'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-test-in-code', severity: 'error', from: { pathNot: [test, '^tests/'] }, to: { path: test } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'pure-middle', severity: 'error', from: { path: pure, pathNot: [disk, test] }, to: { path: outside } },
    { name: 'pure-middle-no-framework', severity: 'error', from: { path: pure, pathNot: [test] }, to: { path: '^node_modules/(@nestjs|@prisma|prisma|fastify|@fastify|bull|ioredis)/' } },
    { name: 'pages-in-the-browser', severity: 'error', from: { path: '^apps/web/src/', pathNot: test }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
