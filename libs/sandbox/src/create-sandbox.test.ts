import { type Value, fromPlain, toPlain } from '@gradus/values';
import { createSandbox } from './create-sandbox';
import type { Job, RunOutcome, Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 });
});
afterAll(() => sandbox.close());

type Calls = ReadonlyArray<readonly [name: string, ...args: Value[]]>;

async function run(source: string, cases: readonly Calls[], job: Partial<Job> = {}): Promise<RunOutcome> {
  const compiled = await sandbox.compile(source);
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled));
  const jobCases = cases.map((calls, i) => ({ id: `c${i}`, calls: calls.map(([name, ...args]) => ({ export: name, args })) }));
  const exports = [...new Set(cases.flat().map(([name]) => name))];
  const limits = { cpuSeconds: 2, memoryMiB: 512 };
  return sandbox.run({ person: 'ann', program: compiled.program, exports, cases: jobCases, limits, randomSeed: 1, ...job });
}

/** The one output of `f` on these arguments, as plain data. */
async function outputOf(source: string, ...args: unknown[]): Promise<unknown> {
  const outcome = await run(source, [[['f', ...args.map(fromPlain)]]]);
  const [one] = outcome.kind === 'ran' ? outcome.cases : [];
  if (one?.kind !== 'returned' || !one.outputs[0]) throw new Error(JSON.stringify(outcome));
  return toPlain(one.outputs[0]);
}

const double = [2, 4, 6];
test.each([
  ['a typed array', 'export const f = (z: number[]) => Float32Array.from(z, (x) => 2 * x);'],
  ['rows as a view into one buffer', 'export const f = (z: number[]) => new Float64Array(z.map((x) => 2 * x)).subarray(0);'],
  ['a generator', 'function* g(z: number[]) { for (const x of z) yield 2 * x; }\nexport function f(z: number[]) { return [...g(z)]; }'],
  ['a class with private state', 'class A { #k = 2; times(x: number) { return this.#k * x; } }\nexport const f = (z: number[]) => z.map((x) => new A().times(x));'],
  ['closures', 'const by = (k: number) => (x: number) => k * x;\nexport const f = (z: number[]) => z.map(by(2));'],
  ['an enum', 'enum K { Two = 2 }\nexport function f(z: number[]): number[] { return z.map((x) => K.Two * x); }'],
  ['a namespace', 'namespace N { export const k = 2; }\nexport function f(z: number[]): number[] { return z.map((x) => N.k * x); }'],
  ['an async function', 'export async function f(z: number[]) { await null; return z.map((x) => 2 * x); }'],
  ['a default export beside a named one', 'const g = (z: number[]) => z.map((x) => 2 * x);\nexport { g as f };\nexport default g;'],
  ['top-level await', 'const k = await Promise.resolve(2);\nexport const f = (z: number[]) => z.map((x) => k * x);'],
  ['a bound method', 'const o = { k: 2, f(z: number[]) { return z.map((x) => this.k * x); } };\nexport const f = o.f.bind(o);'],
  ['code made at run time', 'export const f = new Function("z", "return z.map((x) => 2 * x)");'],
])('a program that is right by %s returns its output', async (_, source) => {
  expect(await outputOf(source, [1, 2, 3])).toEqual(double);
});

test.each<[string, unknown]>([
  ['numbers that JSON cannot carry', [NaN, Infinity, -Infinity, -0, 5e-324, 1.7976931348623157e308]],
  ['records with odd keys', { ['__proto__']: 1, '': [1], 'a b': { c: null } }],
  ['ragged and mixed lists', [[1], [2, 3], ['x', true, null, [[]]]]],
  ['text', 'a\u0000\ud800"\\\u2028'],
  ['nothing', undefined],
  ['a tensor of rank 4', [[[[1, 2]], [[3, 4]]]]],
])('%s come back as they went in', async (_, plain) => {
  const outcome = await run('export const f = (x: unknown) => x;', [[['f', fromPlain(plain)]]]);
  expect(outcome).toMatchObject({ kind: 'ran', cases: [{ kind: 'returned', outputs: [fromPlain(plain)], changed: [] }] });
});

test.each([
  ['a boxed number', 'new Number(1)', '<boxed Number>'],
  ['a BigInt', '1n', '<BigInt>'],
  ['a hole', '[1, , 2]', [1, '<hole>', 2]],
  ['a Map', 'new Map()', '<Map>'],
  ['a function', '() => 1', '<function>'],
  ['a symbol', 'Symbol()', '<symbol>'],
  ['a getter', '({ get a() { return 1; } })', { a: '<getter>' }],
  ['an instance', 'new (class A { a = 1 })()', '<object of a class, no plain record>'],
  ['numbers and a string', '[1, "2"]', [1, '2']],
])('%s is told apart from a number', async (_, expression, expected) => {
  expect(await outputOf(`export const f = (): unknown => ${expression};`)).toEqual(expected);
});

test('an argument may be a function, given as source', async () => {
  const source = 'export const f = (g: (x: number) => number, x: number) => g(x);';
  const outcome = await run(source, [[['f', { kind: 'function', source: '(x) => x ** 2 // squared' }, fromPlain(3)]]]);
  expect(outcome).toMatchObject({ cases: [{ outputs: [fromPlain(9)] }] });
});

test('arguments that were changed are reported, with their value after', async () => {
  const outcome = await run('export const f = (a: number[], b: number[]) => b.sort();', [[['f', fromPlain([2, 1]), fromPlain([2, 1])]]]);
  expect(outcome).toMatchObject({ cases: [{ changed: [{ argument: 1, after: fromPlain([1, 2]) }] }] });
});

test('a million numbers go in and come out', async () => {
  const plain: Value = { kind: 'tensor', shape: [1000, 1000], data: Float64Array.from({ length: 1e6 }, (_, i) => i / 7) };
  const outcome = await run('export const f = (m: number[][]) => m;', [[['f', plain]]]);
  const [one] = outcome.kind === 'ran' ? outcome.cases : [];
  const output = one?.kind === 'returned' ? one.outputs[0] : undefined;
  expect(output?.kind === 'tensor' && [output.shape, output.data[999_999]]).toEqual([[1000, 1000], 999_999 / 7]);
});

test('every case gets fresh copies, the calls of a case one value each', async () => {
  const z = fromPlain([1]);
  const outcome = await run('export const f = (z: number[]) => z.push(0);', [[['f', z], ['f', z]], [['f', z]]]);
  expect(outcome).toMatchObject({ cases: [{ outputs: [fromPlain(2), fromPlain(2)] }, { outputs: [fromPlain(2)] }] });
});

test('a missing export leaves its cases out and the others run', async () => {
  const outcome = await run('export const f = () => 1;\nexport const g = 3;', [[['g']], [['f']]]);
  expect(outcome).toMatchObject({ missingExports: ['g'], cases: [{ kind: 'not-run' }, { kind: 'returned' }] });
});

test.each([
  ['blanked out in place', 'export function f(): number {\n  const a: any = null;\n  return a.b;\n}', 3, 12],
  ['transpiled', 'enum E {\n  A,\n  B,\n}\n\nexport function f(): number {\n  const a: any = E[9];\n  return a.b;\n}', 8, 12],
])('the place of an error is in the text of the student: %s', async (_, source, line, column) => {
  const outcome = await run(source, [[['f']]]);
  expect(outcome).toMatchObject({ cases: [{ kind: 'ended', verdict: 'runtime-error', error: { name: 'TypeError', line, column } }] });
});

test('an error while loading comes with its place', async () => {
  const outcome = await run('export const f = () => 1;\nconsole.log("before");\nthrow new RangeError("no");', [[['f']]]);
  expect(outcome).toMatchObject({ kind: 'load-failed', verdict: 'runtime-error', console: ['before'], error: { name: 'RangeError', message: 'no', line: 3 } });
});

test('a case that throws does not keep the next from running', async () => {
  const outcome = await run('let n = 0;\nexport const f = () => { n += 1; if (n === 1) throw new Error("x"); return n; };', [[['f']], [['f']]]);
  expect(outcome).toMatchObject({ cases: [{ kind: 'ended', verdict: 'runtime-error' }, { kind: 'returned' }] });
});

test('what only V8 refuses is a diagnostic with its place', async () => {
  const outcome = await run('let a = 1;\nlet a = 2;', [[['f']]]);
  expect(outcome).toMatchObject({ kind: 'does-not-compile', diagnostics: [{ line: 2, column: 5 }] });
});

test('a long console keeps its first and its last lines', async () => {
  const outcome = await run('export const f = () => { for (let i = 0; i < 1000; i += 1) console.log(i); };', [[['f']]]);
  const lines = outcome.kind === 'ran' && outcome.cases[0]?.kind === 'returned' ? outcome.cases[0].console : [];
  expect([lines.length, lines[0], lines[119], lines[120], lines[121], lines[200]]).toEqual([201, '0', '119', '… 800 …', '920', '999']);
});

test('Math.random is seeded by the job', async () => {
  const source = 'export const f = () => [Math.random(), Math.random()];';
  const [one, same, other] = await Promise.all([1, 1, 2].map((randomSeed) => run(source, [[['f']]], { randomSeed })));
  const outputs = [one, same, other].map((outcome) => (outcome?.kind === 'ran' ? outcome.cases[0] : undefined)).map((c) => c?.kind === 'returned' && toPlain(c.outputs[0] as Value));
  expect(outputs[0]).toEqual(outputs[1]);
  expect(outputs[0]).not.toEqual(outputs[2]);
});

test('progress is told case by case', async () => {
  const compiled = await sandbox.compile('export const f = () => 1;');
  if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
  const done: number[] = [];
  const cases = [0, 1, 2].map((i) => ({ id: `c${i}`, calls: [{ export: 'f', args: [] }] }));
  const limits = { cpuSeconds: 2, memoryMiB: 512 };
  await sandbox.run({ person: 'ann', program: compiled.program, exports: ['f'], cases, limits, randomSeed: 1 }, (n) => done.push(n));
  expect(done).toEqual([1, 2, 3]);
});

test.each([128, 2048])('a job may have %i MiB', async (memoryMiB) => {
  const outcome = await run('export const f = () => 1;', [[['f']]], { limits: { cpuSeconds: 2, memoryMiB } });
  expect(outcome).toMatchObject({ kind: 'ran', cases: [{ kind: 'returned' }] });
});

test('the cases before a crash keep their results', async () => {
  const source = 'let n = 0;\nexport const f = () => { n += 1; for (; n > 1; ); return n; };';
  const outcome = await run(source, [[['f']], [['f']], [['f']]], { limits: { cpuSeconds: 0.3, memoryMiB: 512 } });
  expect(outcome).toMatchObject({ cases: [{ kind: 'returned' }, { kind: 'ended', verdict: 'time-limit' }, { kind: 'not-run' }] });
});
