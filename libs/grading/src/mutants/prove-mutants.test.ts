import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import { type Grader, createGrader } from '../grader';
import { proveMutants } from './prove-mutants';
import type { MutantsReport } from './report';

jest.setTimeout(60_000);

const YAML = `
title: { pt: Média, en: Mean }
order: 1
difficulty: easy
exports: { mean: '(x: number[]): number' }
tolerance: { rtol: 1e-5, atol: 1e-9 }
groups:
  - { id: easy, title: { pt: Fáceis, en: Easy }, step: values, points: 1, visibility: visible, checks: [{ close: {} }] }
  - { id: hidden, title: { pt: Outros, en: Others }, step: values, points: 1, visibility: hidden, checks: [{ close: {} }] }
`;
const program = (body: string): string => `export function mean(x: number[]): number {\n  ${body}\n}\n`;
const CASES = `export const cases = {
  easy: () => [{ id: 'three', call: 'mean', args: [[1.5, 2, 6]] }, { id: 'four', call: 'mean', args: [[0.3, 0.5, 0.25, 2]] }],
  hidden: (random) => ['a', 'b', 'c'].map((id) => ({ id, call: 'mean', args: [random.normals(5)] })),
};
`;
const SOUND = {
  'exercise.yaml': YAML,
  'statement.pt.md': '## Média\n',
  'statement.en.md': '## Mean\n',
  'starter.ts': program('return 0;'),
  'solution.ts': program('return x.reduce((sum, one) => sum + one, 0) / x.length;'),
  'reference.ts': 'export const mean = (tf, [x]) => tf.mean(tf.tensor1d(x));\n',
  'cases.ts': CASES,
};

let grader: Grader;
let root: string;
let written = 0;

beforeAll(async () => {
  grader = await createGrader();
  root = mkdtempSync(join(tmpdir(), 'gradus-mutants-'));
});
afterAll(async () => {
  rmSync(root, { recursive: true });
  await grader.close();
});

function bundleOf(changes: Readonly<Record<string, string>>): ExerciseBundle {
  written += 1;
  const topic = join(root, `topic-${written}`);
  for (const [file, text] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(dirname(join(topic, 'mean', file)), { recursive: true });
    writeFileSync(join(topic, 'mean', file), text);
  }
  writeFileSync(join(topic, 'topic.yaml'), 'title: { pt: T, en: T }\norder: 1\n');
  const read = readExercise(root, `topic-${written}`, 'mean');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { ...read.bundle, id: 'topic/mean' };
}

const proveOf = (changes: Readonly<Record<string, string>>, isThorough = true): ReturnType<typeof proveMutants> =>
  proveMutants({ bundle: bundleOf(changes), engine: grader.engine, seeds: [2], isThorough });

const codesOf = ({ survivors }: MutantsReport, kind: string): string[] => survivors.filter((one) => one.kind === kind).map((one) => one.code);

test('cases that notice everything leave only what is equivalent, and that is no finding', async () => {
  const { findings, report } = await proveOf({});
  expect(findings).toEqual([]);
  // Nobody asks about an empty vector: without a start the sum is the same.
  expect(codesOf(report, 'equivalent')).toEqual(['return x.reduce((sum, one) => sum + one) / x.length;']);
  expect(report).toMatchObject({ killed: report.all - 1, tried: report.all, unexplained: 0, explained: 0 });
  expect(report.inputs).toBeGreaterThanOrEqual(450);
});

// Under the seed that is tried every vector has three numbers; others draw four.
const WEAK = {
  'solution.ts': program('const n = x.length > 3 ? x.length : 3;\n  return x.reduce((sum, one) => sum + one, 0) / n;'),
  'cases.ts': `export const cases = {
  easy: () => [{ id: 'three', call: 'mean', args: [[1.5, 2, 6]] }],
  hidden: (random) => { const n = random.uniform(); return [{ id: 'a', call: 'mean', args: [random.normals(n < 0.05 ? 4 : 3)] }]; },
};
`,
};

test('weak cases are told by line, code before and after, and an input', async () => {
  const { findings, report } = await proveOf(WEAK);
  expect(codesOf(report, 'unexplained')).toContain('const n = 3;');
  const [found] = findings.filter((one) => one.includes('→ `const n = 3;`'));
  expect(found).toMatch(/^solution\.ts:2: your cases do not notice this: `const n = x\.length > 3 \? x\.length : 3;` → .*; mean\(\[.*\]\) gives \S+ instead of \S+$/);
});

describe('cases that can draw no input that tells', () => {
  const limited = {
    'solution.ts': program('return Math.max(0, x.reduce((sum, one) => sum + one, 0) / x.length);'),
    'cases.ts': CASES.replace('random.normals(5)', 'random.normals(5).map((one) => 1 + Math.abs(one))'),
  };
  const loop = program('let sum = 0;\n  for (const one of x) sum += one;\n  return sum > 0 ? sum / x.length : 0;');
  const code = 'return (x.reduce((sum, one) => sum + one, 0) / x.length);';

  test('are told, with an input near those that they draw and on which all solutions agree', async () => {
    const { findings } = await proveOf({ ...limited, 'solutions/loop.ts': loop });
    expect(findings.filter((one) => one.includes(`→ \`${code}\``))).toEqual([expect.stringMatching(/mean\(\[.*\]\) gives -\S+ instead of 0 \(your cases never draw such an input/)]);
  });

  test('are believed where the solutions differ there: it is no input of the exercise', async () => {
    const { report } = await proveOf({ ...limited, 'solutions/loop.ts': loop.replace('sum > 0 ? sum / x.length : 0', 'sum / x.length') });
    expect(codesOf(report, 'equivalent')).toContain(code);
  });
});

test('the same exercise has the same report twice', async () => {
  expect(await proveOf(WEAK)).toEqual(await proveOf(WEAK));
});

describe('an explanation', () => {
  const PRECISE = {
    'solution.ts': program('const tiny = 1e-13;\n  return x.reduce((sum, one) => sum + one, 0) / x.length + tiny;'),
  };
  const explained = (code: string): string => `${YAML}mutants:\n  - { code: '${code}', reason: 'Far below every tolerance.' }\n`;

  test('turns a survivor into an explained one', async () => {
    const bare = await proveOf(PRECISE);
    expect(bare.findings.filter((one) => one.includes('→ `const tiny = 0;`'))).toEqual([expect.stringContaining('never more than your tolerance')]);
    const { findings, report } = await proveOf({ ...PRECISE, 'exercise.yaml': explained('const tiny = 0;') });
    expect(codesOf(report, 'explained')).toEqual(['const tiny = 0;']);
    expect(findings.filter((one) => one.includes('→ `const tiny = 0;`'))).toEqual([]);
  });

  test.each(['return nothing like it;', 'return x.reduce((sum, one) => sum - one, 0) / x.length;'])('of nothing that survives is a finding: %s', async (code) => {
    const { findings } = await proveOf({ 'exercise.yaml': explained(code) });
    expect(findings).toEqual([`exercise.yaml: mutants: nothing that survives and differs is called \`${code}\``]);
  });
});

test('a mutant that loops, throws or hoards is killed, and soon', async () => {
  const started = performance.now();
  const { findings, report } = await proveOf({
    'solution.ts': program('let i = 0;\n  let sum = 0;\n  const seen: number[] = [];\n  while (i < x.length) {\n    seen.push(x[i]);\n    sum += x[i];\n    i++;\n  }\n  if (seen.length < 1) throw new Error("empty");\n  return sum / seen.length;'),
  });
  expect(findings).toEqual([]);
  expect(report.killed).toBeGreaterThan(15);
  expect(performance.now() - started).toBeLessThan(45_000);
});

test('of a training loop a sample is tried, always the same, unless all are asked for', async () => {
  const long = {
    'solution.ts': program(`let waste = 0;\n  for (let i = 0; i < 5e6; i++) waste += i % 7;\n  ${Array.from({ length: 25 }, () => 'if (waste < 0) return x[0] + x[1] * x[2];').join('\n  ')}\n  return x.reduce((sum, one) => sum + one, 0) / x.length;`),
    'cases.ts': CASES.replace("['a', 'b', 'c']", "['a']"),
    'exercise.yaml': YAML.replaceAll('step: values', 'step: trains'),
  };
  const { report } = await proveOf(long, false);
  expect(report.all).toBeGreaterThan(300);
  expect(report.tried).toBe(24);
});

test('a model answer that does not run is no proof', async () => {
  const { findings } = await proveOf({ 'solution.ts': program('throw new Error("no");') });
  expect(findings).toEqual(['solution.ts does not run: see the other proofs']);
});
