/** One jest for everything: units lie beside their source, what crosses packages in tests/. `*.long.test.ts` run when asked for. */
const isLong = process.env['GRADUS_TEST_LONG'] === 'true';

export default {
  rootDir: '..',
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(isLong ? [] : ['\\.long\\.test\\.tsx?$'])],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.(t|[cm]?j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that are ES modules alone: jest cannot require them as they are.
  transformIgnorePatterns: ['/node_modules/(?!.*/node_modules/)(?!(marked|ts-blank-space|content-disposition|cookie|@fastify/cookie|@electric-sql/pglite)/)'],
  moduleNameMapper: {
    '^@gradus/(contract|values|exercise|sandbox|reference|grading|store)$': '<rootDir>/libs/$1/src',
    '^@gradus/(api|worker)$': '<rootDir>/apps/$1/src',
  },
};
