import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import { type Grader, createGrader } from '../grader';
import { prove } from './prove';

jest.setTimeout(60_000);

const STATEMENT = '## Mean\n\n```ts\nmean([1, 2, 6]) // 3\nmean([1, 2]) // 1.5\n```\n';
const header = (text: string): string => `/*\n * pt: ${text}\n * en: ${text}\n */\n`;
const program = (body: string): string => `export function mean(x: number[]): number {\n  ${body}\n}\n`;
const SUM = 'x.reduce((sum, one) => sum + one, 0)';

/** A small sound exercise; every test breaks one thing of it. */
const SOUND = {
  'exercise.yaml': `
title: { pt: Média, en: Mean }
order: 1
difficulty: easy
exports: { mean: '(x: number[]): number' }
tolerance: { rtol: 1e-5, atol: 1e-9 }
groups:
  - { id: easy, title: { pt: Fáceis, en: Easy }, step: values, points: 1, visibility: visible, checks: [{ close: {} }] }
  - { id: hidden, title: { pt: Outros, en: Others }, step: values, points: 1, visibility: hidden, checks: [unchanged, { close: {} }] }
`,
  'statement.pt.md': STATEMENT,
  'statement.en.md': STATEMENT,
  'starter.ts': program('return 0;'),
  'solution.ts': program(`return ${SUM} / x.length;`),
  'solutions/loop.ts': program('let mean = 0;\n  for (const one of x) mean += one / x.length;\n  return mean;'),
  'reference.ts': 'export const mean = (tf, [x]) => tf.mean(tf.tensor1d(x));\n',
  'cases.ts': `export const cases = {
  easy: () => [{ id: 'three', call: 'mean', args: [[1.1, 2, 6]] }, { id: 'four', call: 'mean', args: [[0.3, 0.5, 0.25, 2]] }],
  hidden: (random) => ['a', 'b', 'c'].map((id) => ({ id, call: 'mean', args: [[3.1, ...random.matrix(1, 4)[0].map(Math.abs)]] })),
};
`,
  'mistakes/not-divided.ts': header('Divide.') + program(`return ${SUM};`),
  'mistakes/one-fewer.ts': header('Divide by n.') + program(`return ${SUM} / (x.length - 1);`),
};
type Files = Readonly<Record<string, string>>;

let grader: Grader;
let root: string;

beforeAll(async () => {
  grader = await createGrader();
  root = mkdtempSync(join(tmpdir(), 'gradus-prove-'));
});
afterAll(async () => {
  rmSync(root, { recursive: true });
  await grader.close();
});

let written = 0;
function bundleOf(changes: Files, without: readonly string[] = []): ExerciseBundle {
  written += 1;
  const topic = `topic-${written}`;
  for (const [file, text] of Object.entries({ ...SOUND, ...changes })) {
    if (without.includes(file)) continue;
    const path = join(root, topic, 'mean', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(join(root, topic, 'topic.yaml'), 'title: { pt: T, en: T }\norder: 1\n');
  const read = readExercise(root, topic, 'mean');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  // One id for all, so that what depends on nothing that was changed is computed once.
  return { ...read.bundle, id: 'topic/mean' };
}

async function findings(bundle: ExerciseBundle): Promise<Record<string, readonly string[]>> {
  const { proofs, holds } = await prove(bundle, grader);
  expect(holds).toBe(proofs.every((proof) => proof.holds));
  return Object.fromEntries(proofs.filter((proof) => !proof.holds).map((proof) => [proof.id, proof.findings]));
}

const yaml = (from: string, to: string): Files => ({ 'exercise.yaml': SOUND['exercise.yaml'].replace(from, to) });

test('a sound exercise is proven, and again when it is read again', async () => {
  const [first, second] = [await prove(bundleOf({}), grader), await prove(bundleOf({}), grader)];
  expect(first).toMatchObject({ holds: true, solutions: 2, mistakes: { named: 2, all: 2 }, seeds: 3 });
  expect(first.tolerances.map((one) => one.group)).toEqual(['easy', 'hidden']);
  for (const { rtol, needed, upper, derived, margin, worst } of first.tolerances) {
    expect(worst).toMatch(/^(the backend [a-z-]+|the reference in use|solution\.ts|solutions\/loop\.ts)$/);
    expect(needed).toBeGreaterThan(0);
    expect([margin.below, margin.above]).toEqual([expect.closeTo(rtol / needed), expect.closeTo((upper ?? NaN) / rtol)]);
    // As good as independent of an atol of 1e-9.
    expect(derived).toEqual({ rtol: Number(Math.sqrt(Math.max(needed, 2 ** -24) * (upper ?? NaN)).toPrecision(1)), atol: 1e-9 });
  }
  expect(first.exempt).toEqual([]);
  expect(second.tolerances).toEqual(first.tolerances);
});

test.each<[string, Files, Record<string, readonly RegExp[]>]>([
  ['a wrong reference', { 'reference.ts': 'export const mean = (tf, [x]) => tf.sum(tf.tensor1d(x));\n' }, { 'solutions-score-1': [/^solution\.ts: seed \d+: wrong/m] }],
  ['a reference that throws', { 'reference.ts': 'export const mean = () => { throw new Error("no"); };\n' }, { 'seeds-are-stable': [/reference\.ts:1/] }],
  [
    'a wrong solution, a right starter, wrong types and wrong examples',
    {
      'solutions/wrong.ts': program('return x[0] ?? 0;'),
      'solutions/loop.ts': SOUND['solutions/loop.ts'].replace('x: number[]', 'x: string[]'),
      'starter.ts': SOUND['solution.ts'],
      'statement.en.md': STATEMENT.replace('1.5', '1.6'),
      'statement.pt.md': STATEMENT.replace('1.5', '2'),
    },
    {
      'solutions-score-1': [/^solutions\/wrong\.ts/m],
      'types-hold': [/solutions\/loop/],
      'starter-scores-less': [/score 1/],
      'examples-run': [/^statement\.en\.md:5: .*gives 1\.5/m, /^statement\.pt\.md:5: .*gives 1\.5/m],
    },
  ],
  [
    'a starter that does not compile and no example',
    { 'starter.ts': program('return (;'), 'statement.pt.md': '## x\n', 'statement.en.md': '## x\n' },
    { 'starter-scores-less': [/does-not-compile/], 'examples-run': [/no example/] },
  ],
  [
    'a starter of another type and examples that are written otherwise',
    {
      'starter.ts': 'export function mean(x: number[]): string { return ""; }',
      'statement.pt.md': STATEMENT.replace('1.5', '1.52e0').replace('mean([1, 2, 6])', 'mean([1, 2, 6]).length'),
      'statement.en.md': STATEMENT.replace('mean([1, 2])', '[1][3].x || mean([1, 2])').replace('mean([1, 2, 6])', 'mean(null)'),
    },
    { 'types-hold': [/string/], 'examples-run': [/^statement\.pt\.md:4: .*length gives/m, /^statement\.pt\.md:5/m, /^statement\.en\.md:4: .*does not run/m] },
  ],
  [
    'a mistake that passes and two that are equal',
    { 'mistakes/right.ts': header('Right.') + SOUND['solution.ts'], 'mistakes/again.ts': SOUND['mistakes/one-fewer.ts'] },
    { 'mistakes-are-named': [/^right: .*not caught/m, /^again: .*cannot be told from one-fewer/m] },
  ],
  ['a mistake that does not compile', { 'mistakes/one-fewer.ts': header('x') + 'export function mean( {' }, { 'mistakes-are-named': [/does not compile/] }],
  ['a tolerance that 1 % passes', yaml('rtol: 1e-5', 'rtol: 0.02'), { 'tolerance-is-derived': [/too wide: an error of 1 %/] }],
  ['a tolerance that half precision passes', yaml('atol: 1e-9', 'atol: 6e-3'), { 'tolerance-is-derived': [/half precision/] }],
  ['a tolerance that float32 needs', yaml('checks: [{ close: {} }]', 'checks: [{ close: { rtol: 1e-9 } }]'), { 'tolerance-is-derived': [/too tight: .* needs .*; rtol \de-6, atol 1e-9 would do/] }],
  [
    'whole numbers that may be one off',
    {
      ...yaml('atol: 1e-9', 'atol: 1'),
      'cases.ts': SOUND['cases.ts'].replace('1.1, 2, 6', '1, 2, 6').replace('0.3, 0.5, 0.25, 2', '4, 4, 4, 4'),
    },
    { 'tolerance-is-derived': [/group easy, close: too wide: .*whole number/] },
  ],
  [
    'a gradient checked too loosely',
    yaml('checks: [{ close: {} }]', 'checks: [{ gradient: { of: mean, argument: 0, atol: 5 } }]'),
    { 'tolerance-is-derived': [/case easy\/three, gradient: too wide: an error of 1 %/] },
  ],
])('%s: refused', async (_, changes, expected) => {
  const found = await findings(bundleOf(changes));
  for (const [proof, patterns] of Object.entries(expected)) {
    for (const pattern of patterns) expect(found[proof]?.join('\n')).toMatch(pattern);
  }
});

test('what is exact is exempt, and listed with the reason', async () => {
  const cases = SOUND['cases.ts'].replace('1.1, 2, 6', '1, 2, 6').replace('0.3, 0.5, 0.25, 2', '4, 4, 4, 4');
  const { exempt, tolerances } = await prove(bundleOf({ 'cases.ts': cases }), grader);
  expect(exempt).toEqual([{ group: 'easy', check: 'close', why: expect.stringContaining('whole numbers') as unknown }]);
  expect(tolerances.map((one) => one.group)).toEqual(['hidden']);
});

test('a case that holds no numbers does not pass for one that may be one off', async () => {
  const counts = 'x.length > 3 ? {} : { n: x.length }';
  const { proofs, exempt } = await prove(bundleOf({ 'reference.ts': `export const mean = (tf, [x]) => (${counts});\n`, 'solution.ts': program(`return ${counts};`), 'solutions/loop.ts': program(`return ${counts}; // again`) }), grader);
  expect(proofs).toContainEqual({ id: 'tolerance-is-derived', holds: true, findings: [] });
  expect(exempt.map(({ group, why }) => [group, why.slice(0, 13)])).toEqual([['easy', 'whole numbers'], ['hidden', 'holds no numb']]);
});

test('an exercise with one solution or no mistake is refused', async () => {
  expect(Object.keys(await findings(bundleOf({}, ['solutions/loop.ts'])))).toEqual(['solutions-score-1']);
  expect(Object.keys(await findings(bundleOf({}, ['mistakes/not-divided.ts', 'mistakes/one-fewer.ts'])))).toEqual(['mistakes-are-named']);
});

describe('a decision that hangs on rounding is refused', () => {
  // Above the limit or not: where the sum is the limit itself, rounding decides.
  const decides = (limit: number): Files => ({
    'reference.ts': `export const mean = (tf, [x]) => (x.reduce((sum, one) => sum + one, 0) > ${limit} ? 1 : 0);\n`,
    'solution.ts': program(`return ${SUM} > ${limit} ? 1 : 0;`),
    'solutions/loop.ts': program(`return ${SUM} > ${limit} ? 1 : 0; // again`),
  });
  const always = (x: string): string => SOUND['cases.ts'].replace('[3.1, ...random.matrix(1, 4)[0].map(Math.abs)]', x);

  test('in hidden groups', async () => {
    // float32 adds 0.1 and 0.2 to 0.3000000119.
    const reference = 'export const mean = (tf, [x]) => (tf.sum(tf.tensor1d(x)).arraySync() > 0.30000001 ? 1 : 0);\n';
    const found = await findings(bundleOf({ ...decides(0.30000001), 'reference.ts': reference, 'cases.ts': always('[0.1, 0.2]') }));
    expect(found['seeds-are-stable']?.join()).toMatch(/group hidden, case a/);
  });

  test('by noise of either sign', async () => {
    // Exactly at the limit: only noise upwards is above it.
    const found = await findings(bundleOf({ ...decides(1), 'cases.ts': always('[0.25, 0.75]') }));
    expect(found['seeds-are-stable']?.join()).toMatch(/noise of 0.00001/);
  });

  test('in visible groups', async () => {
    const found = await findings(bundleOf({ ...decides(9.1), 'cases.ts': always('[20.5, 1]') }));
    expect(found['seeds-are-stable']?.join()).toMatch(/group easy, case three/);
  });
});
