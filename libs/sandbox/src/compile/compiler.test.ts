import type { BoundedProcess } from '../bounded/bounded-process';
import type { CompileOutcome } from '../sandbox';
import { Compiler } from './compiler';
import { answered, fakeProcess } from './compiler-process.fixture';

let compiler: Compiler;
beforeAll(() => {
  compiler = new Compiler();
});
afterAll(() => compiler.close());

test('types are blanked out in place', async () => {
  const source = 'export const f = <T extends number>(x: T[]): number => x[0]!;\nconst y = f([1]) as unknown;';
  const outcome = await compiler.compile(source);
  if (outcome.kind !== 'compiled') throw new Error(outcome.kind);
  expect(outcome.program.code).toHaveLength(source.length);
  expect(outcome.program.code.indexOf('x[0]')).toBe(source.indexOf('x[0]'));
  expect(outcome.program.map).toBeUndefined();
});

test.each([
  ['enum', 'export enum Kind { A, B }'],
  ['namespace', 'export namespace N { export const a = 1; }'],
  ['<T>x', 'export const a = <number>JSON.parse("1");'],
  ['parameter properties', 'export class C { constructor(readonly a: number) {} }'],
])('%s is transpiled, with a map', async (_, source) => {
  const outcome = await compiler.compile(source);
  expect(outcome).toMatchObject({ kind: 'compiled', program: { map: expect.stringContaining('"mappings"') as string } });
});

test.each([
  ['a missing bracket', 'const a = [1, 2;\n', 1, 16, 'TS1005'],
  ['a later line', '\n\n  let = = 1;', 3, 9, 'TS1109'],
  ['an import', 'const a = 1;\nimport fs from "node:fs";', 2, 1, 'no-imports'],
  ['a re-export', 'export * from "x";', 1, 1, 'no-imports'],
  ['a decorator', '@d class A {}', 1, 1, 'no-decorators'],
  ['JSX', 'export const a = <div>hello</div>;', 1, 18, 'no-jsx'],
])('%s is diagnosed where it stands', async (_, source, line, column, code) => {
  const outcome = await compiler.compile(source);
  if (outcome.kind !== 'does-not-compile') throw new Error(JSON.stringify(outcome));
  expect(outcome.diagnostics[0]).toMatchObject({ line, column, code, severity: 'error' });
});

test('type-only imports are types', async () => {
  expect(await compiler.compile('import type { A } from "a";\nexport const x: A = 1;')).toMatchObject({ kind: 'compiled' });
});

test('a source is measured in bytes of UTF-8', async () => {
  expect(await compiler.compile(`//${'é'.repeat(32 * 1024)}`)).toEqual({ kind: 'source-too-large', bytes: 64 * 1024 + 2 });
});

test('NUL bytes and lone surrogates are no trouble', async () => {
  expect(await compiler.compile('export const a = "\u0000\ud800";')).toMatchObject({ kind: 'compiled' });
});

/** TypeScript's parser takes 2ⁿ steps for it. */
const SLOW = `class A { ${'async([a=(a='.repeat(20)}`;
const GOOD = 'export const a: number = 1;';

test('a killed compiler fails nobody but who killed it', async () => {
  const nested = `const a = ${'['.repeat(60_000)}`;
  const outcomes: CompileOutcome[] = await Promise.all([nested, GOOD, SLOW, GOOD].map((source) => compiler.compile(source)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['does-not-compile', 'compiled', 'does-not-compile', 'compiled']);
  expect(outcomes[2]).toMatchObject({ diagnostics: [{ code: 'too-complex', line: 1 }] });
}, 30_000);

describe('who sends a text that takes long', () => {
  let now = 0;
  let held: Promise<void>;
  const enough = 400;
  // Takes as much CPU time as it says.
  const start = async (): Promise<BoundedProcess> =>
    fakeProcess(async ({ source, cpuMs }) => {
      if (cpuMs > enough) await held;
      return answered(Number(source) <= cpuMs ? { kind: 'compiled', code: '' } : { kind: 'interrupted' });
    });
  let own: Compiler;
  beforeEach(() => {
    now = 0;
    held = Promise.resolve();
    own = new Compiler(() => now, start);
  });
  afterEach(() => own.close());

  test('keeps nobody else waiting, for ten minutes', async () => {
    expect(await own.compile('9000', 'ada')).toMatchObject({ kind: 'does-not-compile', diagnostics: [{ code: 'too-complex' }] });
    expect([own.isApart('ada'), own.isApart('bob'), own.isApart(undefined)]).toEqual([true, false, false]);

    let release = (): void => undefined;
    held = new Promise((resolve) => (release = resolve));
    const slow = own.compile('9000', 'ada');
    expect(await own.compile('1', 'bob')).toMatchObject({ kind: 'compiled' });
    expect(await own.compile('1')).toMatchObject({ kind: 'compiled' });
    release();
    expect(await slow).toMatchObject({ kind: 'does-not-compile' });

    now = 600_001;
    expect(own.isApart('ada')).toBe(false);
  });

  test('has more time beside the others, and is not kept apart if that is enough', async () => {
    expect(await own.compile('300', 'ada')).toMatchObject({ kind: 'compiled' });
    expect(own.isApart('ada')).toBe(false);
  });
});

test('a closed compiler says so, and leaves no process', async () => {
  const own = new Compiler();
  await own.close();
  expect(await own.compile(GOOD)).toEqual({ kind: 'unavailable', reason: 'the sandbox is closed' });
});
