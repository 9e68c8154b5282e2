import { join } from 'node:path';
import { type Result, forStudent, resultSchema } from '@gradus/contract';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import type { GradeRequest } from './engine';
import { type Grader, createGrader } from './grader';

jest.setTimeout(60_000);

let grader: Grader;
let softmax: ExerciseBundle;

function selectBundle(topic: string, slug: string): ExerciseBundle {
  const read = readExercise(join(__dirname, '../../../exercises'), topic, slug);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
}

beforeAll(async () => {
  softmax = selectBundle('activations', 'softmax');
  grader = await createGrader();
});

afterAll(() => grader.close());

function grade(source: string, fields: Partial<GradeRequest> = {}): Promise<Result> {
  return grader.grade({ bundle: softmax, version: 1, source, person: 'a student', hidden: { seed: 3 }, ...fields });
}

const solution = (): string => softmax.solutions[0]?.source ?? '';
/** The model answer with something in front of its first line, so that the exports stay whole. */
const withPrelude = (prelude: string): string => `${solution()}\n${prelude}`;

test('the model answer scores 1 on every step', async () => {
  const result = await grade(solution());
  expect(result).toMatchObject({ status: 'graded', score: 1, verdict: 'passed', step: null, points: 10, maxPoints: 10, mistakes: [] });
  expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toBeTruthy();
});

test('every listed mistake is named and scores less', async () => {
  for (const { id, source } of softmax.mistakes) {
    const result = await grade(source);
    expect({ id, named: result.mistakes.map((mistake) => mistake.id), full: result.score === 1 }).toEqual({ id, named: [id], full: false });
  }
});

test.each([
  ['text that is no TypeScript', 'export function softmax(z: number[] {', 'not-gradable', 'does-not-compile', 'compiles'],
  ['a name declared twice', 'let a = 1;\nlet a = 2;\nexport function softmax() {}', 'not-gradable', 'does-not-compile', 'compiles'],
  ['no export', 'function softmax(z: number[]) { return z; }', 'not-gradable', 'export-missing', 'exports'],
  ['an empty text', '', 'not-gradable', 'export-missing', 'exports'],
  ['a text above the limit', `// ${'x'.repeat(70_000)}`, 'not-gradable', 'source-too-large', 'compiles'],
  ['a throw while loading', 'export function softmax() {}\nthrow new Error("no");', 'graded', 'runtime-error', 'exports'],
])('%s', async (_, source, status, verdict, step) => {
  expect(await grade(source)).toMatchObject({ status, verdict, step, points: 0 });
});

test('a syntax error tells line and column of the student\'s own text', async () => {
  const result = await grade('export function softmax(z: number[]): number[] {\n  return z.map(x => );\n}');
  expect(result.diagnostics[0]).toMatchObject({ line: 2, severity: 'error' });
  expect(result.diagnostics[0]?.column).toBeGreaterThan(1);
});

test('one export of two earns its own cases', async () => {
  const result = await grade('export const softmax = (z: number[]) => { const m = Math.max(...z), e = z.map(x => Math.exp(x - m)), s = e.reduce((a, b) => a + b); return e.map(x => x / s); };');
  expect(result).toMatchObject({ status: 'graded', step: 'exports' });
  expect(result.points).toBeGreaterThan(0);
  expect(result.score).toBeLessThan(1);
  expect(result.groups.map((group) => group.verdict)).toContain('export-missing');
});

test.each([
  ['an endless loop', 'export function softmax(z: number[]) { while (true); }\nexport const softmaxBatch = softmax;', 'time-limit'],
  ['a promise that never resolves', 'export const softmax = () => new Promise(() => {});\nexport const softmaxBatch = softmax;', 'time-limit'],
  ['a memory bomb', 'export function softmax() { const a: unknown[] = []; for (;;) a.push(new Array(1e6).fill(1.5)); }\nexport const softmaxBatch = softmax;', 'memory-limit'],
  ['a throw', 'export function softmax(z: number[]): number[] {\n  return z.nothing.here;\n}\nexport const softmaxBatch = softmax;', 'runtime-error'],
])('%s gets its verdict, and the next submission is graded normally', async (_, source, verdict) => {
  const fast = { ...softmax, spec: { ...softmax.spec, limits: { cpuSeconds: 1 } } };
  const result = await grade(source, { bundle: fast });
  expect(result).toMatchObject({ status: 'graded', verdict });
  expect((await grade(solution())).score).toBe(1);
});

test('a runtime error tells the student\'s line', async () => {
  const result = await grade(withPrelude('').replace(/export function softmax\([^)]*\)[^{]*\{/, (head) => `${head}\n  (null as any).x;`));
  const failed = result.groups.flatMap((group) => group.cases).find((one) => one.error);
  expect(failed?.error).toMatchObject({ name: 'TypeError' });
  expect(failed?.error?.line).toBeGreaterThan(0);
});

test('a run of the visible cases touches no hidden group', async () => {
  const result = await grade(solution(), { hidden: 'none' });
  expect(result.groups.every((group) => group.visibility === 'visible')).toBe(true);
  expect(result).toMatchObject({ score: 1, exercise: { id: 'activations/softmax' } });
  expect(result.exercise.seed).toBeUndefined();
});

test('one named case can be run alone', async () => {
  const all = await grade(solution(), { hidden: 'none' });
  const group = all.groups[0];
  const result = await grade(solution(), { hidden: 'none', cases: [`${group?.id}/${group?.cases[0]?.id}`] });
  expect(result.groups.flatMap((one) => one.cases)).toHaveLength(1);
});

test('a run of cases that do not exist is no run, and nobody\'s wrong answer', async () => {
  const result = await grade(solution(), { hidden: 'none', cases: ['easy/nothing', 'hidden/vector-short'] });
  expect(result).toMatchObject({ status: 'error', verdict: 'internal-error', score: null });
  expect(result.message?.en).toContain('no case');
});

test('hidden inputs do not reach a visible case\'s console', async () => {
  const spy = 'const seen: string[] = [];\nconst see = <T>(x: T): T => { seen.push(JSON.stringify(x)); console.log(seen.join(" ")); return x; };';
  const result = await grade(`${spy}\n${solution().replace(/return /g, 'see(z); return ')}`);
  const hidden = result.groups.filter((group) => group.visibility === 'hidden').flatMap((group) => group.cases.map((one) => one.call ?? ''));
  const numbersOf = (text: string): string[] => text.match(/-?\d+\.\d{3,}/g) ?? [];
  const numbers = hidden.flatMap(numbersOf);
  const shown = JSON.stringify(forStudent(result), (key, value: unknown) => (key === 'timeMs' || key === 'timings' ? undefined : value));
  // The spy works: what a visible case sees does stand in its console.
  expect(shown).toContain('[1,2,3]');
  expect(numbers.length).toBeGreaterThan(20);
  const told = new Set(numbersOf(shown));
  expect(numbers.filter((number) => told.has(number))).toEqual([]);
});

test('the same program and seed give the same result twice', async () => {
  const withoutTimes = (result: Result): unknown =>
    JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'timings' || key === 'timeMs' ? undefined : value)));
  const source = softmax.mistakes[0]?.source ?? '';
  expect(withoutTimes(await grade(source))).toEqual(withoutTimes(await grade(source)));
});

test('a broken reference is the exercise\'s fault and gives no points away', async () => {
  const broken = { ...softmax, gradingHash: 'broken', reference: 'export const softmax = () => { throw new Error("oops"); };\nexport const softmaxBatch = softmax;' };
  const result = await grade(solution(), { bundle: broken });
  expect(result).toMatchObject({ status: 'error', score: null, verdict: 'exercise-error' });
  expect(result.message?.en).toContain('reference.ts:1');
});

// As the exercise's error it would cost no attempt, and hidden inputs could be asked about in this way for nothing.
test('an answer that makes the author\'s check throw is wrong, and the others are judged', async () => {
  const mlp = selectBundle('mlp', 'train-binary');
  const metric = { kind: 'metric', metric: 'heldOutAccuracy', better: 'higher', margin: 0.05 } as const;
  const groups = mlp.spec.groups.filter(({ id }) => id === 'held-out' || id === 'curve').map((group) => ({ ...group, checks: [metric] }));
  const solved = mlp.solutions[0]?.source.replace('export function train(', 'function solved(') ?? '';
  const oddAtFirst = `let calls = 0;
    export function train(...args: Parameters<typeof solved>) {
      const answer = solved(...args);
      return (calls += 1) > 1 ? answer : { ...answer, layers: answer.layers.map((layer) => ({ ...layer, activation: 'none' })) };
    }`;
  const bundle = { ...mlp, gradingHash: 'judged', mistakes: [], spec: { ...mlp.spec, groups } };
  const result = await grade(`${solved}\n${oddAtFirst}`, { bundle, hidden: 'none' });
  expect(result).toMatchObject({ status: 'graded', verdict: 'wrong' });
  const [first, ...others] = result.groups.flatMap((group) => group.cases.map((one) => one.verdict));
  expect(first).toBe('wrong');
  expect(new Set(others)).toEqual(new Set(['passed']));
});

test('a check that judges no answer at all is the exercise\'s fault', async () => {
  const broken = { ...softmax, gradingHash: 'no judge', checks: 'export const properties = { rowsSumToOne: () => { throw new Error("oops"); } };' };
  expect(await grade(solution(), { bundle: broken, hidden: 'none' })).toMatchObject({ status: 'error', verdict: 'exercise-error' });
});

test('progress counts the visible cases, and tells no hidden one\'s time', async () => {
  const seen: number[] = [];
  const result = await grade(solution(), { onProgress: (done) => seen.push(done) });
  const visible = result.groups.filter((group) => group.visibility === 'visible').flatMap((group) => group.cases);
  expect(seen).toEqual(Array.from({ length: visible.length }, (_, i) => i + 1));
  expect(seen.length).toBeGreaterThan(10);
});
