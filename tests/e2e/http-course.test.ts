import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GroupResult, type Result, resultSchema, submissionPageSchema, submissionWithSourceSchema } from '@gradus/contract';
import { readCourse } from '@gradus/exercise';
import { HttpClient, SOFTMAX } from './http-client.fixture';
import { EXERCISES } from './server.fixture';
import { ServerProcess } from './server-process.fixture';

jest.setTimeout(300_000);

const { bundles } = readCourse(EXERCISES);
const dataDir = mkdtempSync(join(tmpdir(), 'gradus-course-'));
let server: ServerProcess;
let student: HttpClient;
let instructor: HttpClient;
beforeAll(async () => {
  server = await ServerProcess.start({ GRADUS_DATA: dataDir, GRADUS_SUBMISSIONS_PER_MINUTE: '10000' });
  student = new HttpClient(server.url, server.tokenOf('student'));
  instructor = new HttpClient(server.url, server.tokenOf('instructor'));
});
afterAll(async () => {
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true });
});

async function resultOf(exercise: string, source: string): Promise<Result> {
  return resultSchema.parse((await student.submitAndWait(exercise, source)).result);
}

test('there are exercises to grade', () => expect(bundles.length).toBeGreaterThanOrEqual(5));

describe.each(bundles.map((bundle) => [bundle.id, bundle] as const))('%s', (id, bundle) => {
  test('the model answer scores 1', async () => {
    expect(await resultOf(id, bundle.solutions[0]?.source ?? '')).toMatchObject({ status: 'graded', score: 1, verdict: 'passed', step: null });
  });

  test('the starter scores less', async () => {
    expect((await resultOf(id, bundle.starter)).score ?? 0).toBeLessThan(1);
  });

  test.each(bundle.mistakes.map((mistake) => [mistake.id, mistake.source]))('the mistake %s is named', async (mistakeId, source) => {
    const result = await resultOf(id, source);

    expect(result.mistakes.map((mistake) => mistake.id)).toEqual([mistakeId]);
    expect(result.score).toBeLessThan(1);
  });

  test('no answer to a student tells a number of a hidden group', async () => {
    // A wrong program, so that there are mismatches to tell.
    const { id: submissionId } = await student.submitAndWait(id, bundle.mistakes[0]?.source ?? bundle.starter);
    const path = `/api/v1/submissions/${submissionId}`;
    const staffs = submissionWithSourceSchema.parse(JSON.parse((await instructor.request(path)).text)).result;
    const { hidden } = numbersByVisibility([staffs]);
    const known = await knownNumbers(id);
    const secret = hidden.filter((number) => !known.has(number));
    expect(secret.length).toBeGreaterThan(0);

    for (const each of [path, `${path}/events`, `/api/v1/exercises/${id}/submissions`, `/api/v1/exercises/${id}`, '/api/v1/topics', '/']) {
      const { text } = await student.request(each);
      const told = new Set(numbersOf(text));
      expect({ path: each, told: secret.filter((number) => told.has(number)) }).toEqual({ path: each, told: [] });
    }
  });
});

test('text that is not TypeScript is told where, and costs no attempt', async () => {
  const submission = await student.submitAndWait(SOFTMAX, 'export const a = 1;\nexport function softmax(z {\n');

  expect(submission).toMatchObject({ attempt: null, result: { status: 'not-gradable', verdict: 'does-not-compile', score: null, step: 'compiles' } });
  expect(submission.result?.diagnostics[0]).toMatchObject({ line: 2, severity: 'error' });
  expect(submission.result?.diagnostics[0]?.column).toBeGreaterThan(0);
});

test('a source over the limit is a verdict, not a refusal', async () => {
  const submission = await student.submitAndWait(SOFTMAX, `// ${'x'.repeat(65 * 1024)}`);

  expect(submission).toMatchObject({ attempt: null, result: { status: 'not-gradable', verdict: 'source-too-large' } });
});

/** Numbers with two decimals or more, as text: what could be an input or a value, and not a count. */
function numbersOf(text: string): string[] {
  return text.match(/\d+\.\d{2,}(?:e[+-]?\d+)?/g) ?? [];
}

function numbersByVisibility(results: ReadonlyArray<Result | null>): { hidden: string[]; visible: string[] } {
  const groups = results.flatMap((result) => result?.groups ?? []);
  const textOf = (visibility: GroupResult['visibility']): string => JSON.stringify(groups.filter((group) => group.visibility === visibility));
  // Times, scores and points are told of hidden groups too: a hidden number may equal one of them by chance.
  const told = results.map((result) => [result?.timings, result?.score, result?.points, groups.map(({ points, maxPoints }) => [points, maxPoints])]);
  return { hidden: [...new Set(numbersOf(textOf('hidden')))], visible: [...numbersOf(textOf('visible')), ...numbersOf(JSON.stringify(told))] };
}

/** What a student reads in the exercise's text and in the visible groups, as staff sees them, and times: a hidden number may equal one of these. */
async function knownNumbers(id: string): Promise<ReadonlySet<string>> {
  const page = submissionPageSchema.parse(JSON.parse((await student.request(`/api/v1/exercises/${id}/submissions?limit=100`)).text));
  const paths = page.items.map((submission) => `/api/v1/submissions/${submission.id}`);
  const whole = await Promise.all(paths.map(async (path) => submissionWithSourceSchema.parse(JSON.parse((await instructor.request(path)).text))));
  const text = (await student.request(`/api/v1/exercises/${id}`)).text;
  return new Set([...numbersByVisibility(whole.map(({ result }) => result)).visible, ...numbersOf(text), ...whole.flatMap(({ source }) => numbersOf(source))]);
}
