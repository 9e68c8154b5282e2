import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultSchema } from '@gradus/contract';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../../..');
const MAIN = join(ROOT, 'apps/cli/dist/main.js');
const SOFTMAX = join(ROOT, 'exercises/activations/softmax');
let folder: string;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command as a person would, with data of its own. */
function gradus(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...process.env, GRADUS_DATA: join(folder, 'data'), ...env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The one JSON document on stdout. */
function json(ended: Ended): Record<string, unknown> {
  return JSON.parse(ended.out) as Record<string, unknown>; // an object, as every test's expectations show
}

describe('grade', () => {
  test.each<[string, () => string, number, object]>([
    ['a right program', () => join(SOFTMAX, 'solution.ts'), 0, { status: 'graded', score: 1, verdict: 'passed', exercise: { seed: 1 } }],
    ['a known mistake', () => join(SOFTMAX, 'mistakes/wrong-axis.ts'), 1, { status: 'graded', verdict: 'wrong', mistakes: [{ id: 'wrong-axis' }] }],
    ['no TypeScript', () => file('broken.ts', 'export function softmax('), 2, { status: 'not-gradable', verdict: 'does-not-compile' }],
    ['a program without exports', () => file('nothing.ts', 'const a = 1;'), 2, { status: 'not-gradable', verdict: 'export-missing' }],
    ['an empty file', () => file('empty.ts', ''), 2, { verdict: 'export-missing' }],
    ['a source of 2 MB', () => file('large.ts', '//'.repeat(1_000_000)), 2, { verdict: 'source-too-large' }],
  ])('%s: exit code and Result', async (_, path, code, expected) => {
    const ended = await gradus(['grade', 'activations/softmax', path(), '--json']);
    expect(resultSchema.parse(json(ended))).toMatchObject(expected);
    expect(ended).toMatchObject({ code, err: '' });
  });

  test('a seed asked for is the seed of the result', async () => {
    const ended = await gradus(['grade', 'activations/softmax', join(SOFTMAX, 'solution.ts'), '--json', '--seed', '7']);
    expect(json(ended)).toMatchObject({ score: 1, exercise: { seed: 7 } });
  });

  test('without --json a person reads where it stopped and why, in the language asked for', async () => {
    const ended = await gradus(['grade', 'activations/softmax', join(SOFTMAX, 'mistakes/wrong-axis.ts'), '--lang', 'pt'], { NO_COLOR: '1' });
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/Parou no degrau 5: valores .*pontos/);
    expect(ended.out).toContain('Erro reconhecido wrong-axis');
  });
});

describe('wrong usage ends with 3, one JSON document on stdout and a sentence on stderr', () => {
  const solution = join(SOFTMAX, 'solution.ts');
  test.each<[string, string[], string, RegExp]>([
    ['an unknown exercise', ['grade', 'activations/nothing', solution], 'unknown-exercise', /activations\/softmax/],
    ['a topic for an exercise', ['grade', 'activations', solution], 'unknown-exercise', /no exercise/],
    ['a path out of the course', ['grade', '../exercises/activations/softmax', solution], 'unknown-exercise', /no exercise/],
    ['a missing file', ['grade', 'activations/softmax', 'nowhere.ts'], 'unreadable-file', /nowhere\.ts/],
    ['a folder for a file', ['grade', 'activations/softmax', SOFTMAX], 'unreadable-file', /Cannot read/],
    ['no file', ['grade', 'activations/softmax'], 'wrong-usage', /file/],
    ['a seed that is none', ['grade', 'activations/softmax', solution, '--seed', 'x'], 'wrong-usage', /seed/],
    ['a language that is not spoken', ['grade', 'activations/softmax', solution, '--lang', 'fr'], 'wrong-usage', /pt or en/],
    ['an unknown option', ['doctor', '--colour'], 'wrong-usage', /colour/],
    ['one argument too many', ['check', 'activations', 'mlp'], 'wrong-usage', /argument/],
    ['an unknown command', ['mark'], 'wrong-usage', /mark/],
    ['an unknown topic', ['check', 'nothing'], 'unknown-exercise', /nothing/],
    ['an unknown exercise to check', ['check', 'activations/nothing'], 'unknown-exercise', /nothing/],
  ])('%s', async (_, args, code, sentence) => {
    const ended = await gradus([...args, '--json']);
    expect(json(ended)).toMatchObject({ status: 'error', code });
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(sentence);
  });

  test('no command at all', async () => {
    const ended = await gradus([]);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toContain('grade');
  });
});

test('--help explains and ends with 0', async () => {
  const ended = await gradus(['grade', '--help']);
  expect(ended.code).toBe(0);
  expect(ended.out).toContain('--seed');
});

describe('check', () => {
  test('a sound exercise is proven: 0', async () => {
    const ended = await gradus(['check', 'activations/softmax', '--json']);
    expect(json(ended)).toMatchObject({ status: 'proven', problems: [], exercises: [{ exercise: 'activations/softmax', holds: true }] });
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('activations/softmax');
  });

  describe('in a course with a broken and an unsound exercise', () => {
    let course: string;
    beforeAll(() => {
      course = join(folder, 'course');
      const parts = ['activations/topic.yaml', 'activations/softmax', 'ngrams/topic.yaml', 'ngrams/next-word'];
      for (const part of parts) cpSync(join(ROOT, 'exercises', part), join(course, part), { recursive: true });
      const yaml = join(course, 'activations/softmax/exercise.yaml');
      writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('order: 6', 'order: six'));
      writeFileSync(join(course, 'ngrams/next-word/solution.ts'), 'export const nextWord = (tokens: string[], context: string[]): Record<string, number> => ({});\n');
    });
    const elsewhere = (args: readonly string[]): Promise<Ended> => gradus(args, { GRADUS_EXERCISES: course, NO_COLOR: '1' });

    test('the broken folder is told by file and line, the other is still checked: 1', async () => {
      const ended = await elsewhere(['check', '--json']);
      expect(json(ended)).toMatchObject({
        status: 'not-proven',
        problems: [{ exercise: 'activations/softmax', file: 'activations/softmax/exercise.yaml', line: 2 }],
        exercises: [{ exercise: 'ngrams/next-word', holds: false }],
      });
      expect(ended.code).toBe(1);
      expect(ended.err).toContain('course/activations/softmax/exercise.yaml:2: order');
    });

    test('without --json the report is on stdout', async () => {
      const ended = await elsewhere(['check', 'activations']);
      expect(ended).toMatchObject({ code: 1, err: '' });
      expect(ended.out).toContain('course/activations/softmax/exercise.yaml:2: order');
    });

    test('grading against the broken exercise is the exercise\'s fault: 3', async () => {
      const ended = await elsewhere(['grade', 'activations/softmax', join(SOFTMAX, 'solution.ts'), '--json']);
      expect(json(ended)).toMatchObject({ status: 'error', code: 'broken-exercise', message: expect.stringContaining('exercise.yaml:2') });
      expect(ended.code).toBe(3);
    });

    test('a machine without a readable exercise cannot show that it grades: 1', async () => {
      const ended = await gradus(['doctor', '--json'], { GRADUS_EXERCISES: join(folder, 'nowhere') });
      expect(json(ended)).toMatchObject({ canGrade: false });
      expect(ended.code).toBe(1);
    });
  });
});

describe('doctor', () => {
  test('what is on is told, and 0 where a program can be graded', async () => {
    const ended = await gradus(['doctor', '--json']);
    const { canGrade, findings } = json(ended) as { canGrade: boolean; findings: Array<{ what: string; on: boolean; detail: string }> };
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(canGrade).toBe(true);
    expect(findings.map((one) => one.what)).toEqual(expect.arrayContaining(['node', 'reference', 'database', 'queue', 'trial']));
    expect(findings.some((one) => one.what.startsWith('sandbox: '))).toBe(true);
  });

  test('an empty variable is one that is not set', async () => {
    const ended = await gradus(['doctor', '--json'], { GRADUS_DATA: '', GRADUS_EXERCISES: '', DATABASE_URL: '', REDIS_URL: '' });
    expect(json(ended)).toMatchObject({ canGrade: true });
    expect(json(ended)['findings']).toContainEqual({ what: 'database', on: true, detail: expect.stringMatching(/PGlite.*\.gradus$/) });
    expect(json(ended)['findings']).toContainEqual({ what: 'queue', on: true, detail: expect.stringContaining('in this process') });
  });

  test('a database that does not answer is told without its password', async () => {
    const ended = await gradus(['doctor', '--json'], { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/gradus' });
    expect(json(ended)['findings']).toContainEqual({ what: 'database', on: false, detail: expect.stringContaining('does not answer') });
    expect(ended.out).not.toContain('secret');
  });
});
