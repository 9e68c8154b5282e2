import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import { type Value, fromPlain, toPlain } from '@gradus/values';
import { type ExerciseParts, exerciseOf } from '../fixtures/exercise.fixture';
import type { AuthorOutcome, PreparedCase, References } from '../references';
import { createReferences } from './create-references';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let references: References;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-references-'));
  sandbox = await createSandbox({ spares: 0 });
  references = await open();
});

afterAll(async () => {
  await Promise.all([references.close(), sandbox.close()]);
  rmSync(folder, { recursive: true });
});

/** Without a folder a new instance has computed nothing yet. */
function open(cacheDir?: string): Promise<References> {
  return createReferences({ compile: (source) => sandbox.compile(source), prepareSeconds: 1, judgeSeconds: 1, ...(cacheDir ? { cacheDir } : {}) });
}

function ok<T>(outcome: AuthorOutcome<T>): T {
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function casesOf(parts: ExerciseParts, from = references, seed = 1): Promise<readonly PreparedCase[]> {
  const [group] = ok(await from.prepare({ bundle: exerciseOf(parts), groups: ['easy'], seed }));
  return group?.cases ?? [];
}

async function failureOf(parts: ExerciseParts): Promise<AuthorOutcome<unknown>> {
  return references.prepare({ bundle: exerciseOf(parts), groups: ['easy'], seed: 1 });
}

async function expectedOf(reference: string): Promise<Value | undefined> {
  return (await casesOf({ reference }))[0]?.expected;
}

describe('prepare', () => {
  it('gives the values that plain arithmetic gives', async () => {
    const [first] = await casesOf({});
    const z = toPlain(first?.call.args[0] ?? fromPlain([])) as number[];
    const sum = z.reduce((total, x) => total + Math.exp(x), 0);
    const expected = first?.expected.kind === 'tensor' ? [...first.expected.data] : [];
    expect(expected).toHaveLength(5);
    expected.forEach((p, i) => expect(p).toBeCloseTo(Math.exp(z[i] ?? Number.NaN) / sum, 6));
  });

  it('computes in float32 or float64 as asked', async () => {
    const bundle = exerciseOf({ reference: 'export const softmax = (tf) => tf.scalar(0.1).add(0.2);' });
    const outputs = await Promise.all((['float32', 'float64'] as const).map(async (precision) =>
      ok(await references.prepare({ bundle, groups: ['easy'], seed: 1, precision }))[0]?.cases[0]?.expected));
    expect(outputs).toEqual([fromPlain(Math.fround(Math.fround(0.1) + Math.fround(0.2))), fromPlain(0.1 + 0.2)]);
  });

  it('takes tensors of every type, plain data and records of both', async () => {
    const output = await expectedOf(`export const softmax = async (tf) => ({
      whole: tf.tensor1d([1, 2], 'int32'), truth: tf.tensor1d([true, false], 'bool'), scalar: tf.scalar(2),
      typed: Int32Array.of(3), text: 'a', words: tf.tensor1d(['é', 'b']), rows: [tf.tensor1d([1, 2]), [3, 4]], nan: NaN, zero: -0, nothing: null });`);
    expect(output).toEqual(fromPlain({ whole: [1, 2], truth: [1, 0], scalar: 2, typed: [3], text: 'a', words: ['é', 'b'], rows: [[1, 2], [3, 4]], nan: NaN, zero: -0, nothing: null }));
  });

  it('hands a function argument over as a function and gives it as source', async () => {
    const [first] = await casesOf({
      cases: 'export const cases = { easy: () => [{ id: "f", call: "softmax", args: [(x) => x * x, [3]] }] };',
      reference: 'export const softmax = (tf, [f, x]) => x.map(f);',
    });
    expect([first?.call.args[0], first?.expected]).toEqual([{ kind: 'function', source: '(x) => x * x' }, fromPlain([9])]);
  });

  it('gives the same bits for the same seed, and others for another', async () => {
    const reference = 'let calls = 0; export const softmax = (tf, [z]) => [calls++, Math.random(), Date.now(), tf.randomNormal([2]), z];';
    const again = await open();
    const [first, second, other] = [await casesOf({ reference }), await casesOf({ reference }, again), await casesOf({ reference }, again, 2)];
    await again.close();
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('waits for timers in no time and for promises of tensors', async () => {
    const reference = 'export const softmax = async (tf) => { await new Promise((go) => setTimeout(go, 3600000)); return tf.ones([2]).data(); };';
    expect(await expectedOf(reference)).toEqual(fromPlain([1, 1]));
  });
});

describe('what is wrong with a file', () => {
  const rows: ReadonlyArray<readonly [string, ExerciseParts, { file: string; line?: number; message: string }]> = [
    ['a throw', { reference: '\n\nexport const softmax = () => {\n  throw new Error("boom"); };' }, { file: 'reference.ts', line: 4, message: 'boom' }],
    ['a throw of TensorFlow.js', { reference: '\nexport const softmax = (tf) => tf.ones([2, 2]).matMul(tf.ones([3, 2]));' }, { file: 'reference.ts', line: 2, message: 'matMul' }],
    ['a throw below an enum', { reference: 'enum E { A }\n\nexport const softmax = (_tf: unknown) => {\n  throw new Error(`${E.A}`); };' }, { file: 'reference.ts', line: 4, message: 'Error: 0' }],
    ['a throw of cases.ts', { cases: 'export const cases = {\n  easy: () => { throw 1; },\n};' }, { file: 'cases.ts', message: 'threw number' }],
    ['an import', { reference: "import { readFileSync } from 'node:fs';\nexport const softmax = () => 1;" }, { file: 'reference.ts', line: 1, message: 'import' }],
    ['a dynamic import', { reference: "export const softmax = async () => import('node:fs');" }, { file: 'reference.ts', line: 1, message: 'Not supported' }],
    ['a syntax error', { reference: 'const a = 1;\nconst b = ;' }, { file: 'reference.ts', line: 2, message: 'Expression' }],
    ['a name declared twice', { reference: 'const a = 1;\nconst a = 2;' }, { file: 'reference.ts', line: 2, message: 'already been declared' }],
    ['a missing function', { reference: 'export const other = 1;' }, { file: 'reference.ts', message: 'must export a function softmax' }],
    ['a group without cases', { cases: 'export const cases = {};' }, { file: 'cases.ts', message: 'group easy' }],
    ['an empty group', { cases: 'export const cases = { easy: () => [] };' }, { file: 'cases.ts', message: 'at least one case' }],
    ['a wrong call', { cases: 'export const cases = { easy: () => [{ id: "a", call: "sofmax", args: [] }] };' }, { file: 'cases.ts', message: '"sofmax"' }],
    ['two cases of one name', { cases: 'const a = { id: "a", call: "softmax", args: [[1]] };\nexport const cases = { easy: () => [a, a] };' }, { file: 'cases.ts', message: 'two cases are called a' }],
    ['an argument that is no data', { cases: 'export const cases = { easy: () => [{ id: "a", call: "softmax", args: [new Map()] }] };' }, { file: 'cases.ts', message: 'args[0] is no plain data: Map' }],
    ['an output that is no data', { reference: 'export const softmax = () => [1, new Date()];' }, { file: 'reference.ts', message: 'the output[1] is no plain data' }],
    ['NaN where finite was promised', { groups: [{ id: 'easy', checks: ['finite'] }], reference: '\nexport const softmax = () => [1, NaN];' }, { file: 'reference.ts', line: 2, message: 'gives NaN' }],
    ['a promise that never resolves', { reference: 'export const softmax = () => new Promise(() => undefined);' }, { file: 'reference.ts', message: 'never comes' }],
    ['broken built-ins', { reference: 'Array.prototype.map = () => 5;\nexport const softmax = () => [1];' }, { file: 'reference.ts', message: 'broke' }],
  ];

  it.each(rows)('%s is told to its author', async (_name, parts, { message, ...place }) => {
    const outcome = await failureOf(parts);
    expect(outcome).toMatchObject({ kind: 'exercise-error', ...place });
    expect('message' in outcome ? outcome.message : '').toContain(message);
  });
});

describe('a reference without measure', () => {
  const rows: ReadonlyArray<readonly [string, string]> = [
    ['an endless loop', 'export const softmax = () => { for (;;); };'],
    ['an endless chain of promises', 'export const softmax = async () => { for (;;) await 1; };'],
    ['an endless chain of timers', 'export const softmax = () => new Promise(() => { const next = () => setTimeout(next); next(); });'],
    ['a growing list', 'export const softmax = () => { const all = []; for (;;) all.push(new Array(1e6).fill(0.5)); };'],
    ['growing buffers', 'export const softmax = () => { const all = []; for (;;) all.push(new Float64Array(1e6).fill(0.5)); };'],
    ['one enormous array', 'export const softmax = () => new Array(1e9).fill(0);'],
  ];

  it.each(rows)('%s is the exercise\'s fault and leaves the next request alone', async (_name, reference) => {
    const started = performance.now();
    expect(await failureOf({ reference })).toMatchObject({ kind: 'exercise-error', file: 'reference.ts' });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await casesOf({ cases: `// ${reference}\n${exerciseOf().cases}` })).toHaveLength(1);
  });
});

it('answers as often as asked, however much a module holds', async () => {
  const reference = 'const held = new Array(2e6).fill(0.5);\nexport const softmax = () => held[0];';
  for (let seed = 1; seed <= 60; seed += 1) {
    const [first] = await casesOf({ reference }, references, seed);
    expect(first?.expected).toEqual(fromPlain(0.5));
  }
});

it('computes once what is asked twice at the same time', async () => {
  const [first, second] = await Promise.all([casesOf({ cases: `// twice\n${exerciseOf().cases}` }), casesOf({ cases: `// twice\n${exerciseOf().cases}` })]);
  expect(second).toBe(first);
});

describe('the cache', () => {
  it('gives what was computed, to another process too', async () => {
    const cacheDir = join(folder, 'shared');
    const [first, second] = [await open(cacheDir), await open(cacheDir)];
    const computed = await casesOf({}, first);
    const [file = ''] = filesIn(cacheDir);
    const written = statSync(file).ino;
    expect(await casesOf({}, second)).toEqual(computed);
    // A file computed again would be another, renamed over this one.
    expect(statSync(file).ino).toBe(written);
    await Promise.all([first.close(), second.close()]);
  });

  it('computes anew what is damaged on disk', async () => {
    const cacheDir = join(folder, 'damaged');
    const first = await open(cacheDir);
    const computed = await casesOf({}, first);
    const [file = ''] = filesIn(cacheDir);
    const bytes = readFileSync(file);
    // The last number of the answer: still readable, but for its checksum.
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const second = await open(cacheDir);
    expect(await casesOf({}, second)).toEqual(computed);
    await Promise.all([first.close(), second.close()]);
  });

  it('keeps values for others', async () => {
    const values = [fromPlain([1, NaN, -0]), fromPlain({ a: 'b' })];
    await references.cache.put(['twin', 'x'], values);
    expect(await references.cache.get(['twin', 'x'])).toEqual(values);
    expect(await references.cache.get(['twin', 'y'])).toBeUndefined();
  });
});

function filesIn(cacheDir: string): string[] {
  return readdirSync(cacheDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.values')).map((name) => join(cacheDir, name));
}

describe('judge', () => {
  const checks = `export const properties = {
  sums: ({ args, call }, output) => output.reduce((a, b) => a + b, 0) === args[0] || { pt: 'não soma', en: call + ' does not sum' },
  silly: () => false,
};
export const metrics = {
  first: (_case, output) => output[0],
  loops: () => { for (;;); },
};`;
  const call = { export: 'softmax', args: [fromPlain(3)] };
  const ask = (kind: 'property' | 'metric', name: string, output: unknown) => ({ kind, name, call, output: fromPlain(output) });

  it('answers one judgement per request, in order', async () => {
    const requests = [ask('property', 'sums', [1, 2]), ask('property', 'sums', [1, 1]), ask('metric', 'first', [0.25]), ask('metric', 'first', [NaN])];
    expect(await references.judge(exerciseOf({ checks }), requests)).toEqual({
      kind: 'ok',
      value: [{ kind: 'holds' }, { kind: 'broken', message: { pt: 'não soma', en: 'softmax does not sum' } }, { kind: 'metric', metric: 0.25 }, { kind: 'metric', metric: NaN }],
    });
  });

  it.each([
    ['an answer that is no judgement', ask('property', 'silly', [1]), 'must answer true'],
    ['a metric that is no number', ask('metric', 'first', ['a']), 'must answer a number'],
    ['a predicate that is missing', ask('property', 'absent', [1]), 'no function of this name'],
    ['a loop without end', ask('metric', 'loops', [1]), 'more than 1 s'],
  ])('%s is the exercise\'s fault', async (_name, request, message) => {
    const outcome = await references.judge(exerciseOf({ checks }), [request]);
    expect(outcome).toMatchObject({ kind: 'exercise-error', file: 'checks.ts' });
    expect('message' in outcome ? outcome.message : '').toContain(message);
    expect(await references.judge(exerciseOf({ checks }), [ask('property', 'sums', [3])])).toMatchObject({ kind: 'ok' });
  });
});

describe('selectSeeds', () => {
  it('takes the first seeds where nothing hangs on rounding', async () => {
    expect(await references.selectSeeds(exerciseOf(), ['easy'], 3)).toEqual({ kind: 'ok', value: [1, 2, 3] });
  });

  it('passes over a seed whose decision float32 takes otherwise', async () => {
    // 0.1 + 0.2 > 0.3 is true in float64 and false in float32.
    const parts = {
      cases: 'export const cases = { easy: (random) => [{ id: "tie", call: "softmax", args: [random.pick([0.3, 0.25])] }] };',
      reference: 'export const softmax = (tf, [x]) => tf.scalar(0.1).add(0.2).greater(x);',
    };
    const seeds = ok(await references.selectSeeds(exerciseOf(parts), ['easy'], 4));
    const limits = await Promise.all(seeds.map(async (seed) => toPlain((await casesOf(parts, references, seed))[0]?.call.args[0] ?? fromPlain(0))));
    expect(limits).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(seeds).not.toEqual([1, 2, 3, 4]);
  });

  it('passes over a seed whose decision noise changes', async () => {
    const parts = {
      cases: 'export const cases = { easy: (random) => [{ id: "tie", call: "softmax", args: [random.pick([0.5, 0.25])] }] };',
      reference: 'export const softmax = (tf, [x]) => (x >= 0.5 ? "high" : x > 0.5 - 1e-6 ? "edge" : "low");',
    };
    const seeds = ok(await references.selectSeeds(exerciseOf(parts), ['easy'], 4));
    const outputs = await Promise.all(seeds.map(async (seed) => toPlain((await casesOf(parts, references, seed))[0]?.expected ?? fromPlain(0))));
    // A half that the noise happens to raise stays "high"; the others are passed over.
    expect(outputs).toContain('low');
    expect(seeds).not.toEqual([1, 2, 3, 4]);
  });

  it('tells the author when hardly any seed will do', async () => {
    const reference = 'export const softmax = (tf) => tf.scalar(0.1).add(0.2).greater(0.3);';
    expect(await references.selectSeeds(exerciseOf({ reference }), ['easy'], 1)).toMatchObject({ kind: 'exercise-error', file: 'cases.ts' });
  });
});
