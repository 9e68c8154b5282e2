import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExerciseBundle, bundleFromText, bundleToText } from './bundle';
import { readCourse, readExercise } from './read-course';

const COURSE = join(__dirname, '../../../exercises');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradus-course-'));
  for (const id of ['activations/topic.yaml', 'activations/softmax', 'ngrams/topic.yaml', 'ngrams/next-word', 'mlp/topic.yaml', 'mlp/train-binary']) {
    cpSync(join(COURSE, id), join(root, id), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const SOFTMAX = 'activations/softmax';

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function lineOf(file: string, text: string): number {
  const before = readFileSync(join(root, file), 'utf8').split(text)[0] ?? '';
  return before.split('\n').length;
}

function bundleOf(id: string): ExerciseBundle {
  const [topic = '', slug = ''] = id.split('/');
  const read = readExercise(root, topic, slug);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
}

test('the course is read in the order of topics and exercises', () => {
  const course = readCourse(root);
  expect(course.problems).toEqual([]);
  const orders = course.bundles.map((bundle) => bundle.topic.order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(course.bundles.map((bundle) => bundle.id).sort()).toEqual(['activations/softmax', 'mlp/train-binary', 'ngrams/next-word']);
});

describe('a broken folder is told by file and line, and the others still load', () => {
  const yaml = `${SOFTMAX}/exercise.yaml`;
  const mistake = `${SOFTMAX}/mistakes/wrong-axis.ts`;
  const remove = (file: string) => () => rmSync(join(root, file), { recursive: true });
  const replace = (file: string, from: string | RegExp, to: string) => () => edit(file, (text) => text.replace(from, to));
  const folderInstead = (file: string) => () => {
    rmSync(join(root, file));
    mkdirSync(join(root, file));
  };

  test.each<[string, () => void, string, string | undefined, RegExp]>([
    ['no exercise.yaml', remove(yaml), yaml, undefined, /missing/],
    ['no solution', remove(`${SOFTMAX}/solution.ts`), `${SOFTMAX}/solution.ts`, undefined, /missing/],
    ['no statement in one language', remove(`${SOFTMAX}/statement.pt.md`), `${SOFTMAX}/statement.pt.md`, undefined, /missing/],
    ['a folder where a file should be', folderInstead(`${SOFTMAX}/reference.ts`), `${SOFTMAX}/reference.ts`, undefined, /cannot be read/],
    ['YAML that is none', replace(yaml, 'order: 6', 'order: [6'), yaml, undefined, /./],
    ['a key given twice', replace(yaml, 'order: 6', 'order: 6\norder: 7'), yaml, 'order: 7', /unique/],
    ['an alias of nothing', replace(yaml, 'order: 6', 'order: *nothing'), yaml, undefined, /alias/i],
    ['an empty file', () => writeFileSync(join(root, yaml), ''), yaml, undefined, /./],
    ['a wrong type', replace(yaml, 'order: 6', 'order: six'), yaml, 'order: six', /^order: /],
    ['a wrong choice deep inside', replace(yaml, 'step: stable', 'step: steady'), yaml, 'step: steady', /groups\.4\.step/],
    ['a key that does not exist', replace(yaml, 'points: 3', 'points: 3\n    pionts: 4'), yaml, 'pionts', /pionts/],
    ['a key that does not exist at the top', replace(yaml, 'order: 6', 'order: 6\ndificulty: easy'), yaml, 'dificulty', /dificulty/],
    ['two groups of one id', replace(yaml, 'id: random', 'id: easy'), yaml, 'id: easy\n    title: { pt: Vetores', /two groups/],
    ['a group without points', replace(yaml, 'points: 3', 'points: 0'), yaml, 'points: 0', /points/],
    ['a check that does not exist', replace(yaml, '[shape]', '[form]'), yaml, '[form]', /checks/],
    ['a gradient of no export', replace(yaml, '[shape]', '[{ gradient: { of: loss, argument: 0 } }]'), yaml, '[{ gradient', /loss is not an export/],
    ['a tolerance above a tenth', replace(yaml, 'rtol: 1e-5', 'rtol: 0.2'), yaml, 'rtol: 0.2', /rtol/],
    ['wrong TeX', replace(`${SOFTMAX}/statement.en.md`, /$/, '\n\nSo $\\frac{1}$ it is.\n'), `${SOFTMAX}/statement.en.md`, 'So $\\frac', /KaTeX/],
    ['a mistake without its message', replace(mistake, /pt:/, 'xx:'), mistake, undefined, /lacks pt/],
    ['a mistake with a long message', replace(mistake, /pt:/, `pt: ${'a'.repeat(161)}`), mistake, undefined, /at most 160/],
    ['a mistake of no section', replace(mistake, /section: \d+/, 'section: 99'), mistake, undefined, /headings/],
  ])('%s', (_, break_, file, place, message) => {
    break_();
    const line = place === undefined ? undefined : lineOf(file, place);
    const { bundles, problems } = readCourse(root);
    expect(bundles.map((bundle) => bundle.id).sort()).toEqual(['mlp/train-binary', 'ngrams/next-word']);
    expect(problems.map((problem) => problem.file)).toContain(file);
    const found = problems.filter((problem) => message.test(problem.message));
    expect(found).not.toEqual([]);
    expect(found[0]).toMatchObject({ exercise: SOFTMAX, file, line: line ?? expect.any(Number) });
  });

  test('no topic.yaml breaks the topic\'s exercises alone', () => {
    rmSync(join(root, 'activations/topic.yaml'));
    const { bundles, problems } = readCourse(root);
    expect(bundles).toHaveLength(2);
    expect(problems).toEqual([{ exercise: SOFTMAX, file: 'activations/topic.yaml', line: 1, message: 'is missing' }]);
  });

  test('a link to nothing is passed over', () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'activations/gone'));
    expect(readCourse(root)).toMatchObject({ problems: [], bundles: { length: 3 } });
  });

  test('a folder whose name cannot stand in an address is a problem', () => {
    cpSync(join(root, SOFTMAX), join(root, 'activations/Soft Max'), { recursive: true });
    const { bundles, problems } = readCourse(root);
    expect(bundles).toHaveLength(3);
    expect(problems).toMatchObject([{ exercise: 'activations/Soft Max', message: expect.stringContaining('hyphens') }]);
  });
});

describe('the two hashes', () => {
  const changed = (file: string, change: (text: string) => string): { grading: boolean; content: boolean } => {
    const before = bundleOf(SOFTMAX);
    edit(`${SOFTMAX}/${file}`, change);
    const after = bundleOf(SOFTMAX);
    return { grading: before.gradingHash !== after.gradingHash, content: before.contentHash !== after.contentHash };
  };
  const append = (text: string): string => `${text}\n`;

  test.each(['statement.pt.md', 'statement.en.md', 'hints.pt.md', 'starter.ts', 'solution.ts'])('%s changes the content alone', (file) => {
    expect(changed(file, (text) => `${text}// Mended.\n`)).toEqual({ grading: false, content: true });
  });
  test.each(['cases.ts', 'reference.ts', 'checks.ts', 'mistakes/wrong-axis.ts'])('%s changes the grading alone', (file) => {
    expect(changed(file, append)).toEqual({ grading: true, content: false });
  });
  test.each([
    ['a title', /Small examples/, 'Little examples', { grading: false, content: true }],
    ['the difficulty', /difficulty: easy/, 'difficulty: medium', { grading: false, content: true }],
    ['points', /points: 3/, 'points: 4', { grading: true, content: false }],
    ['a tolerance', /rtol: 1e-5/, 'rtol: 2e-5', { grading: true, content: false }],
    ['a check', /\[shape\]/, '[shape, finite]', { grading: true, content: false }],
    ['the visibility', /visibility: hidden/, 'visibility: visible', { grading: true, content: false }],
    ['the order of lines', /order: 6\ndifficulty: easy/, 'difficulty: easy\norder: 6', { grading: false, content: false }],
  ])('%s of exercise.yaml', (_, from, to, expected) => {
    expect(changed('exercise.yaml', (text) => text.replace(from, to))).toEqual(expected);
  });
});

test.each([SOFTMAX, 'ngrams/next-word', 'mlp/train-binary'])('%s is the same after its way through text', (id) => {
  const bundle = bundleOf(id);
  expect(bundleFromText(bundleToText(bundle))).toEqual(bundle);
});

test('every kind of check comes back from text', () => {
  const checks = [
    'unchanged', 'finite', '{ close: { output: w, rtol: 1e-3, scale: tensor } }', '{ gradient: { of: softmax, argument: 0 } }',
    '{ property: rowsSumToOne }', '{ curve: { output: loss, rtol: 1e-4 } }', '{ metric: { id: accuracy, better: lower, margin: 0.1 } }',
  ];
  edit(`${SOFTMAX}/exercise.yaml`, (text) => text.replace('[shape]', `[${checks.join(', ')}]`));
  const bundle = bundleOf(SOFTMAX);
  expect(bundle.spec.groups[0]?.checks).toHaveLength(checks.length);
  expect(bundleFromText(bundleToText(bundle))).toEqual(bundle);
});
