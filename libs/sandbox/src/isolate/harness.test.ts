import { type Value, fromPlain, toPlain } from '@gradus/values';
import { createSandbox } from '../create-sandbox';
import type { CaseOutcome, Sandbox } from '../sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 });
});
afterAll(() => sandbox.close());

/** `f`, once for each list of arguments. */
async function run(source: string, ...cases: ReadonlyArray<readonly unknown[]>): Promise<readonly CaseOutcome[]> {
  const compiled = await sandbox.compile(source);
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled));
  const outcome = await sandbox.run({
    person: 'ann', program: compiled.program, exports: ['f'], limits: { cpuSeconds: 2, memoryMiB: 512 }, randomSeed: 1,
    cases: cases.map((args, i) => ({ id: `c${i}`, calls: [{ export: 'f', args: args.map(fromPlain) }] })),
  });
  if (outcome.kind !== 'ran') throw new Error(JSON.stringify(outcome));
  return outcome.cases;
}

const outputsOf = (cases: readonly CaseOutcome[]): unknown[] =>
  cases.map((one) => (one.kind === 'returned' ? toPlain(one.outputs[0] as Value) : one.kind === 'ended' ? `<${one.verdict}>` : `<${one.kind}>`));

test.each([
  ['an object with a then', 'export const f = () => ({ then(resolve: (x: unknown) => void) { resolve([1]); } });'],
  ['a function with a then', 'export const f = () => Object.assign(() => 0, { then: (resolve: (x: unknown) => void) => resolve([1]) });'],
  ['an async function that returns such an object', 'export const f = async () => ({ then(resolve: (x: unknown) => void) { resolve([1]); } });'],
  ['one such object inside another', 'const then = (x: unknown) => ({ then(resolve: (x: unknown) => void) { resolve(x); } });\nexport const f = () => then(then([1]));'],
  ['one that answers later', 'export const f = () => ({ then(resolve: (x: unknown) => void) { Promise.resolve().then(() => resolve([1])); } });'],
  ['one that answers twice', 'export const f = () => ({ then(resolve: (x: unknown) => void, reject: (x: unknown) => void) { resolve([1]); resolve([2]); reject(3); } });'],
  ['one that throws after it has answered', 'export const f = () => ({ then(resolve: (x: unknown) => void) { resolve([1]); throw new Error("late"); } });'],
  ['a promise of a class of its own', 'class P<T> extends Promise<T> {}\nexport const f = () => new P((resolve) => resolve([1]));'],
])('%s is waited for', async (_, source) => {
  expect(outputsOf(await run(source, []))).toEqual([[1]]);
});

test('a then is read once, and a then that is no function is data', async () => {
  const source = 'let reads = 0;\nexport const f = (once: boolean) => once ? { get then() { reads += 1; return (resolve: (x: unknown) => void) => resolve(reads); } } : { then: 1 };';
  expect(outputsOf(await run(source, [true], [false]))).toEqual([1, { then: 1 }]);
});

test.each([
  ['rejects', 'reject(new RangeError("no"));', 'RangeError'],
  ['throws', 'throw new TypeError("no");', 'TypeError'],
])('a then that %s is an error of the program', async (_, body, name) => {
  const [one] = await run(`export const f = () => ({ then(resolve: (x: unknown) => void, reject: (x: unknown) => void) { ${body} } });`, []);
  expect(one).toMatchObject({ kind: 'ended', verdict: 'runtime-error', error: { name, message: 'no', line: 1 } });
});

test('a case that never resolves leaves the others their turn', async () => {
  const source = `let late: (x: unknown) => void = () => undefined;
export const f = (kind: string): unknown => {
  if (kind === 'never') return new Promise((resolve) => { late = resolve; });
  if (kind === 'then never') return { then() {} };
  late([9]);
  return [1];
};`;
  const cases = await run(source, ['never'], ['now'], ['then never'], ['now']);
  expect(outputsOf(cases)).toEqual(['<time-limit>', [1], '<time-limit>', [1]]);
});

test('Math.random begins anew with every call', async () => {
  const cases = await run('const first = Math.random();\nexport const f = (n: number) => [first, ...Array.from({ length: n }, Math.random)];', [3], [1], [3]);
  const [one, two, three] = outputsOf(cases) as number[][];
  expect(three).toEqual(one);
  expect(two).toEqual([one?.[0], one?.[1]]);
  expect(one?.[1]).toBe(one?.[0]);
});

test('a getter of a result runs once, and a later change of a result changes nothing', async () => {
  const source = `let reads = 0;
const kept: number[][] = [];
export const f = () => {
  for (const one of kept) one.fill(9);
  const row = [1, 2];
  kept.push(row);
  return Object.defineProperty([row, 0], 1, { get: () => (reads += 1) });
};`;
  expect(outputsOf(await run(source, [], []))).toEqual([[[1, 2], 1], [[1, 2], 2]]);
});

test.each([
  ['the zone', 'export const f = () => [new Date(2026, 6, 1).getTimezoneOffset(), Date()];', [0, 'Thu Jan 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)']],
  ['the clock', 'class D extends Date {}\nexport const f = () => [+new Date(), Date.now(), +new D(), +Reflect.construct(Date, []), +new (new Date(0).constructor as DateConstructor)(), performance.now()];', [1767225600000, 1767225600000, 1767225600000, 1767225600000, 1767225600000, 0]],
  ['dates that are given', 'export const f = () => [+new Date(5), +new Date("1970-01-02"), +new Date(1970, 0, 3), +new Date(undefined as never)];', [5, 86400000, 172800000, NaN]],
  ['the language', 'export const f = () => [(1234.5).toLocaleString(), new Date(0).toLocaleString()];', ['1,234.5', '1/1/1970, 12:00:00 AM']],
  ['what is not there', 'export const f = () => ["Temporal", "Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "setTimeout", "queueMicrotask", "process", "require"].filter((name) => name in globalThis || eval(`typeof ${name}`) !== "undefined" || Function(`return typeof ${name}`)() !== "undefined");', new Float64Array(0)],
])('a program sees nothing of this machine: %s', async (_, source, expected) => {
  expect(outputsOf(await run(source, []))).toEqual([toPlain(fromPlain(expected))]);
});

test.each([
  ['a record', '{ code: 7, why: "no" }', '{ code: 7, why: "no" }'],
  ['a list', '[1, "x"]', '[1, "x"]'],
  ['a string', '"no"', 'no'],
  ['null', 'null', 'null'],
  ['a getter that throws', '{ get message() { throw 1; } }', ''],
])('what was thrown is told: %s', async (_, thrown, message) => {
  expect(await run(`export const f = () => { throw ${thrown}; };`, [])).toMatchObject([{ kind: 'ended', verdict: 'runtime-error', error: { message } }]);
});

test('a promise inside a result is told for what it is', async () => {
  expect(outputsOf(await run('export const f = (z: number[]) => z.map(async (x) => x);', [[1]]))).toEqual([['<Promise inside (await it)>']]);
});

test.each<[string, string, unknown]>([
  ['what JSON cannot carry, under odd keys', 'x', { ['__proto__']: { ['__proto__']: NaN, a: [undefined, -0] }, constructor: Infinity, '': [[NaN], 1] }],
  ['keys that look like indices', 'x', { '0': 1, '-1': 2, length: NaN }],
  ['an undefined argument between others', 'x', undefined],
])('arguments reach the program as they are: %s', async (_, name, plain) => {
  const source = `
Object.defineProperty(Object.prototype, 'a', { set() { throw new Error('a setter ran'); } });
Object.defineProperty(Array.prototype, '0', { set() { throw new Error('a setter ran'); } });
export const f = (before: unknown, ${name}: unknown, after: unknown) => ({ after, ${name}, before });`;
  const [one] = await run(source, [1, plain, 2]);
  expect(one).toMatchObject({ kind: 'returned', changed: [], outputs: [fromPlain({ after: 2, x: plain, before: 1 })] });
});

test('a function among the arguments cannot be reached by another case', async () => {
  const source = 'const kept: unknown[] = [];\nexport const f = (g: (x: number) => number) => { kept.push(g); return [g(2), kept.indexOf(g), typeof (g as any).constructor("return this")().harness]; };';
  const compiled = await sandbox.compile(source);
  if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
  const g: Value = { kind: 'function', source: 'function (x) { return arguments.callee.caller === null && x * x; }' };
  const outcome = await sandbox.run({
    person: 'ann', program: compiled.program, exports: ['f'], limits: { cpuSeconds: 2, memoryMiB: 512 }, randomSeed: 1,
    cases: ['a', 'b'].map((id) => ({ id, calls: [{ export: 'f', args: [g] }] })),
  });
  expect(outcome.kind === 'ran' && outputsOf(outcome.cases)).toEqual([[4, 0, 'undefined'], [4, 1, 'undefined']]);
});
