import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** @type {import('eslint').Linter.RulesRecord} */
const sizes = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60 }],
};

const testCall = String.raw`CallExpression[callee.object.name=/^(describe|it|test)$/]`;
const noHalfRunTests = [
  { selector: `${testCall}[callee.property.name='only']`, message: 'A focused test hides all others.' },
  // `(condition ? describe : describe.skip)(…)` is how a test is passed over where a program is missing.
  { selector: `${testCall}[callee.property.name=/^(skip|todo)$/]`, message: 'A skipped test checks nothing: mend it or delete it.' },
  { selector: 'CallExpression[callee.name=/^(x|f)(describe|it|test)$/]', message: 'No focused or skipped tests.' },
];
const noLooseEnds = [
  { selector: 'TSEnumDeclaration', message: 'A union of literals.' },
  { selector: 'ExportAllDeclaration', message: 'Name what goes through the door.' },
  ...noHalfRunTests,
];
const noSleep = {
  selector: "NewExpression[callee.name='Promise'] > ArrowFunctionExpression > CallExpression[callee.name='setTimeout']",
  message: 'Wait for the event, not for a while.',
};

/** @type {import('eslint').Linter.RulesRecord} */
const typescript = {
  ...sizes,
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // A default is an answer for the rest; without one every member has its case.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Numbers, booleans and undefined read well in a message.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
  // An interface may ask for a promise of a function that has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  'no-restricted-syntax': ['error', ...noLooseEnds],
};

export default tseslint.config(
  // What students write, well or with malice, is no code of ours.
  { ignores: ['exercises/', 'tests/attacks/*/', '!tests/attacks/references/', '**/dist/', '**/node_modules/', '**/generated/', '.build/', '.gradus/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts', 'tests/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: typescript,
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'apps/web/tsconfig.json', tsconfigRootDir: process.cwd() } },
    plugins: { 'react-hooks': reactHooks },
    rules: { ...typescript, 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Inside an isolate the built-ins are captured before foreign code runs, and that code is made into functions: on purpose.
    files: ['libs/sandbox/src/isolate/**', 'libs/reference/src/guest/**'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    // Tests make values of other realms, and read JSON whose shape is what they assert.
    files: ['**/*.{test,fixture}.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      // A describe holds many tests.
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...noLooseEnds, noSleep],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { ...sizes, 'no-restricted-syntax': ['error', ...noHalfRunTests], 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
);
