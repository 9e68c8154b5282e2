import { resolve } from 'node:path';
import { type ExerciseBundle, readCourse } from '@gradus/exercise';
import { ServerProcess } from './server-process';

jest.setTimeout(120_000);

const course = readCourse(resolve(__dirname, '../../exercises'));
const ids = course.bundles.map((bundle) => bundle.id);

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

function bundleOf(id: string): ExerciseBundle {
  const bundle = course.bundles.find((one) => one.id === id);
  if (!bundle) throw new Error(`${id} is gone`);
  return bundle;
}

test('every folder of the course is sound', () => {
  expect(course.problems).toEqual([]);
  expect(ids).toEqual(['activations/softmax', 'losses/log-loss', 'mlp/train-binary', 'convolutions/conv2d', 'ngrams/next-word']);
});

test.each(ids)('every solution of %s scores 1 over HTTP', async (id) => {
  for (const { file, source } of bundleOf(id).solutions) {
    const { result } = await server.submit(id, source);
    expect({ file, score: result?.score, step: result?.step }).toEqual({ file, score: 1, step: null });
  }
});

test.each(ids)('every mistake of %s is named over HTTP', async (id) => {
  for (const mistake of bundleOf(id).mistakes) {
    const { result } = await server.submit(id, mistake.source);
    const named = result?.mistakes.map((one) => one.id);
    expect({ named, isFull: result?.score === 1 }).toEqual({ named: [mistake.id], isFull: false });
  }
});

test.each(ids)('the starter of %s scores less than 1', async (id) => {
  const { result } = await server.submit(id, bundleOf(id).starter);
  expect(result?.score).not.toBe(1);
});

test('text that is not TypeScript gives line and column and uses no attempt', async () => {
  const broken = await server.submit('activations/softmax', 'export function softmax(z: number[]) {\n  return z.map(\n}');
  expect(broken).toMatchObject({ attempt: null, result: { status: 'not-gradable', verdict: 'does-not-compile', score: null } });
  expect(broken.result?.diagnostics[0]).toMatchObject({ line: 3 });
  const before = await server.submit('losses/log-loss', bundleOf('losses/log-loss').starter);
  await server.submit('losses/log-loss', 'not TypeScript at all');
  const after = await server.submit('losses/log-loss', bundleOf('losses/log-loss').starter);
  expect([before.attempt, after.attempt]).toEqual([before.attempt, (before.attempt ?? 0) + 1]);
});
