import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

const MAIN = join(__dirname, '../../dist/main.js');
let folder: string;
let course: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-new-'));
  course = join(folder, 'course');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function gradus(...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, GRADUS_DATA: join(folder, 'data'), GRADUS_EXERCISES: course, NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

test('a new exercise passes the check; unchanged, it stays proven', async () => {
  const made = await gradus('new', 'first-steps/mean-square');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('npx gradus check first-steps/mean-square');
  expect(readFileSync(join(course, 'first-steps/topic.yaml'), 'utf8')).toContain('First steps');

  const [page, table] = [join(folder, 'report.html'), join(folder, 'course.md')];
  const checked = await gradus('check', '--html', page, '--course', table, '--lang', 'pt');
  expect(checked.out).toContain('3/3 mistakes named, 21/21 mutants killed');
  expect(checked).toMatchObject({ code: 0, err: '1/1 first-steps/mean-square\n' });
  expect(readFileSync(page, 'utf8')).toContain('1 de 1 exercícios provados.');
  expect(readFileSync(table, 'utf8')).toMatch(/\| first-steps\/mean-square \| `meanSquare\(x: number\[\]\): number`/);

  // From the cache: to the digit the same time of grading.
  const timed = /longest to grade: .*$/m;
  const again = await gradus('check');
  expect(timed.exec(again.out)?.[0]).toBe(timed.exec(checked.out)?.[0]);
  const anew = await gradus('check', '--no-cache');
  expect(anew.code).toBe(0);
});

test('an exercise of a topic that is there comes last in it', async () => {
  const topic = join(course, 'first-steps/topic.yaml');
  mkdirSync(join(course, 'first-steps'), { recursive: true });
  writeFileSync(topic, 'title: { pt: Primeiros, en: First }\norder: 4\n');
  await gradus('new', 'first-steps/one');
  await gradus('new', 'first-steps/two');
  const orderOf = (name: string): number => Number(/order: (\d+)/.exec(readFileSync(join(course, 'first-steps', name, 'exercise.yaml'), 'utf8'))?.[1]);
  expect(orderOf('two')).toBe(orderOf('one') + 1);
  expect(readFileSync(topic, 'utf8')).toContain('Primeiros');
});

test.each(['losses', 'Losses/mean', 'losses/mean square', '../losses/mean', 'losses/mean/more', '/mean', 'losses/'])('%s is refused as a name', async (name) => {
  const ended = await gradus('new', name);
  expect(ended).toMatchObject({ code: 3, out: '' });
  expect(ended.err).toContain('TOPIC/EXERCISE');
});

test('a folder that is there stays as it is', async () => {
  const there = join(course, 'first-steps/there');
  mkdirSync(there, { recursive: true });
  const ended = await gradus('new', 'first-steps/there');
  expect(ended.code).toBe(3);
  expect(ended.err).toContain('is there already');
  expect(existsSync(join(there, 'exercise.yaml'))).toBe(false);
});

test('--help explains', async () => {
  const { code, out } = await gradus('new', '--help');
  expect(code).toBe(0);
  expect(out).toContain('TOPIC/EXERCISE');
});

test('a page that cannot be written is told', async () => {
  await gradus('new', 'other/one');
  const ended = await gradus('check', 'other', '--html', join(folder, 'nowhere/report.html'));
  expect(ended.code).toBe(3);
  expect(ended.err).toContain('Cannot write');
});
