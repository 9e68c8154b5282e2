import { randomUUID } from 'node:crypto';
import { type Result, submissionPageSchema, submissionSchema, submissionWithSourceSchema, topicsSchema } from '@gradus/contract';
import { HttpClient, SOFTMAX, problemOf, readEvents } from './http-client.fixture';
import { type Grade, HIDDEN_TRACES, type TestServer, gradedResult, startTestServer } from './server.fixture';

jest.setTimeout(60_000);

/** What the grader is asked to make of a source. */
const outcomes: Record<string, () => Result> = {
  'not TypeScript': () => notGradable,
  'our fault': () => ({ ...gradedResult(), status: 'error', verdict: 'internal-error', score: null }),
  'right': () => gradedResult({ score: 1, points: 10, verdict: 'passed', step: null }),
};
const notGradable: Result = {
  ...gradedResult(), status: 'not-gradable', verdict: 'does-not-compile', score: null, points: 0, step: 'compiles', groups: [], curves: [], mistakes: [],
  diagnostics: [{ line: 2, column: 3, endLine: 2, endColumn: 4, code: 'TS1005', severity: 'error', message: "';' expected." }],
};

const graded: Array<Parameters<Grade>[0]> = [];
let gate: Promise<void> = Promise.resolve();
const grade: Grade = async (request) => {
  graded.push(request);
  request.onProgress?.(1, 2);
  await gate;
  request.onProgress?.(2, 2);
  return outcomes[request.source]?.() ?? gradedResult();
};

let server: TestServer;
let student: HttpClient;
let instructor: HttpClient;
beforeAll(async () => {
  server = await startTestServer(grade);
  student = new HttpClient(server.url, server.tokens.student);
  instructor = new HttpClient(server.url, server.tokens.instructor);
});
afterAll(async () => server[Symbol.asyncDispose]());
beforeEach(() => {
  gate = Promise.resolve();
  graded.length = 0;
});

test('a submission is accepted at once and graded later', async () => {
  const answer = await student.submit(SOFTMAX, 'wrong');
  const accepted = submissionSchema.parse(JSON.parse(answer.text));

  expect(answer.status).toBe(202);
  expect(answer.headers.get('location')).toBe(`/api/v1/submissions/${accepted.id}`);
  expect(accepted).toMatchObject({ exercise: SOFTMAX, kind: 'submission', state: 'queued', attempt: null, result: null });
  expect(await student.waitFor(accepted.id)).toMatchObject({ state: 'done', result: { status: 'graded', score: 0.5 } });
});

test('only what is graded costs an attempt', async () => {
  const attempts: Array<number | null> = [];
  for (const source of ['wrong', 'not TypeScript', 'our fault', 'right']) attempts.push((await student.submitAndWait(SOFTMAX, source)).attempt);
  const first = attempts[0] ?? 0;

  expect(first).toBeGreaterThan(0);
  expect(attempts).toEqual([first, null, null, first + 1]);
});

test('our own fault is tried again once', async () => {
  await student.submitAndWait(SOFTMAX, 'our fault');

  expect(graded.map(({ source }) => source)).toEqual(['our fault', 'our fault']);
});

test('a repeated request is the same submission', async () => {
  const key = randomUUID();
  const [first, second] = await Promise.all([student.submit(SOFTMAX, 'once', key), student.submit(SOFTMAX, 'once', key)]);
  const { id } = submissionSchema.parse(JSON.parse(first.text));
  await student.waitFor(id);

  expect(submissionSchema.parse(JSON.parse(second.text)).id).toBe(id);
  expect(graded).toHaveLength(1);
});

test('the same key is free for another person', async () => {
  const key = randomUUID();
  const own = submissionSchema.parse(JSON.parse((await student.submit(SOFTMAX, 'a', key)).text));
  const other = await instructor.submit(SOFTMAX, 'b', key);

  expect(other.status).toBe(202);
  expect(submissionSchema.parse(JSON.parse(other.text)).id).not.toBe(own.id);
});

test('a run sees visible cases alone and is no attempt', async () => {
  const cases = ['easy/one'];
  const run = submissionSchema.parse(JSON.parse((await student.post(`/api/v1/exercises/${SOFTMAX}/runs`, { source: 'right', cases })).text));

  expect(await student.waitFor(run.id)).toMatchObject({ kind: 'run', attempt: null, result: { status: 'graded' } });
  expect(graded[0]).toMatchObject({ hidden: 'none', cases });
});

test('hidden seeds differ by submission and are the same when it is graded again', async () => {
  await student.submitAndWait(SOFTMAX, 'our fault');
  await student.submitAndWait(SOFTMAX, 'right');
  const draws = graded.map(({ hidden }) => (typeof hidden === 'object' && 'draw' in hidden ? hidden.draw : undefined));

  expect(draws[0]).toBe(draws[1]);
  expect(draws[2]).not.toBe(draws[0]);
  for (const draw of draws) expect(draw).toBe(Number(draw) >>> 0);
});

test.each([
  ['NUL and lone surrogates', 'const a = "\0\ud800\udfff\udc00";\r\n'],
  ['every kind of quote and escape', `'"\`\\\\ \\u0000 \${x}`],
  ['nothing', ''],
])('a source of %s is graded and read back as it was sent', async (_what, source) => {
  const { id } = await student.submitAndWait(SOFTMAX, source);
  const read = submissionWithSourceSchema.parse(JSON.parse((await student.request(`/api/v1/submissions/${id}`)).text));

  expect(read.source).toBe(source);
  expect(graded.at(-1)?.source).toBe(source);
});

test('-0 and NaN of a result arrive', async () => {
  const { id } = await student.submitAndWait(SOFTMAX, 'wrong');

  expect((await student.request(`/api/v1/submissions/${id}`)).text).toContain('"expected":[0.25,-0],"received":["NaN",0]');
});

test('events tell state, progress and result, each once', async () => {
  let open = (): void => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const { id } = submissionSchema.parse(JSON.parse((await student.submit(SOFTMAX, 'right')).text));
  const response = await fetch(`${server.url}/api/v1/submissions/${id}/events`, { headers: { authorization: `Bearer ${server.tokens.student}` } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  open();

  const events = readEvents(await response.text());
  const kinds = events.map(({ event }) => event);
  const ids = events.map((event) => Number(event.id));
  expect(kinds.at(-1)).toBe('result');
  expect(kinds.filter((kind) => kind === 'result')).toHaveLength(1);
  expect(events.filter(({ event }) => event === 'progress').map(({ data }) => data)).toContainEqual({ done: 2, total: 2 });
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
});

test('a stream that comes back is told only what is new', async () => {
  const { id } = await student.submitAndWait(SOFTMAX, 'right');
  const path = `/api/v1/submissions/${id}/events`;
  const events = readEvents((await student.request(path)).text);
  const last = events.at(-1)?.id ?? '';

  expect(events.map(({ event }) => event)).toEqual(['result']);
  expect(await student.request(path, { headers: { 'last-event-id': last } })).toMatchObject({ status: 204, text: '' });
  expect((await student.request(`${path}?lastEventId=${last}`)).status).toBe(204);
  expect(readEvents((await student.request(`${path}?lastEventId=1000000`)).text)).toHaveLength(1);
});

test('who waits is told how many are before', async () => {
  let open = (): void => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const waiting = [];
  for (const source of ['a', 'b', 'c']) waiting.push(submissionSchema.parse(JSON.parse((await student.submit(SOFTMAX, source)).text)).id);
  const third = fetch(`${server.url}/api/v1/submissions/${waiting[2]}/events`, { headers: { authorization: `Bearer ${server.tokens.student}` } });
  const response = await third;
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  open();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) text += chunk.value;

  const states = readEvents(text).filter(({ event }) => event === 'state').map(({ data }) => data);
  expect(states[0]).toEqual({ state: 'queued', before: 2 });
  expect(states.at(-1)).toEqual({ state: 'running', before: 0 });
});

test('a person is graded one after another, in the order sent', async () => {
  const sources = ['one', 'two', 'three', 'four'];
  const ids = [];
  for (const source of sources) ids.push(submissionSchema.parse(JSON.parse((await student.submit(SOFTMAX, source)).text)).id);
  const done = await Promise.all(ids.map((id) => student.waitFor(id)));
  const attempts = done.map(({ attempt }) => attempt ?? 0);

  expect(graded.map(({ source }) => source)).toEqual(sources);
  expect(attempts).toEqual(attempts.map((_, i) => (attempts[0] ?? 0) + i));
});

test('own submissions come newest first, page by page', async () => {
  for (const source of ['x', 'y', 'z']) await student.submitAndWait('losses/log-loss', source);
  const path = '/api/v1/exercises/losses/log-loss/submissions';
  const first = submissionPageSchema.parse(JSON.parse((await student.request(`${path}?limit=2`)).text));
  const second = submissionPageSchema.parse(JSON.parse((await student.request(`${path}?limit=2&cursor=${first.nextCursor}`)).text));

  expect(first.items.map(({ attempt }) => attempt)).toEqual([3, 2]);
  expect(second.items.map(({ attempt }) => attempt)).toEqual([1]);
  expect(second.nextCursor).toBeNull();
  expect(submissionPageSchema.parse(JSON.parse((await instructor.request(path)).text)).items).toEqual([]);
});

test("another's submission is not there for a student, and whole for staff", async () => {
  const { id } = await instructor.submitAndWait(SOFTMAX, 'of the instructor');
  expect(problemOf(await student.request(`/api/v1/submissions/${id}`)).code).toBe('not-found');
  expect(problemOf(await student.request(`/api/v1/submissions/${id}/events`)).code).toBe('not-found');

  const own = await student.submitAndWait(SOFTMAX, 'of the student');
  const seen = await instructor.request(`/api/v1/submissions/${own.id}`);
  for (const trace of HIDDEN_TRACES) expect(seen.text).toContain(trace);
});

test('no answer to a student holds a trace of a hidden group', async () => {
  const { id } = await student.submitAndWait(SOFTMAX, 'wrong');
  const paths = [
    '/api/v1/me', '/api/v1/topics', `/api/v1/exercises/${SOFTMAX}`, `/api/v1/exercises/${SOFTMAX}/submissions`,
    `/api/v1/submissions/${id}`, `/api/v1/submissions/${id}/events`, '/health', '/metrics', '/', `/exercises/${SOFTMAX}`,
  ];
  for (const path of paths) {
    const answer = await student.request(path);
    const found = HIDDEN_TRACES.filter((trace) => answer.text.includes(trace));
    expect({ path, found }).toEqual({ path, found: [] });
  }
});

test('progress follows the best attempt', async () => {
  await student.submitAndWait('ngrams/next-word', 'wrong');
  await student.submitAndWait('ngrams/next-word', 'right');
  await student.submitAndWait('ngrams/next-word', 'wrong');
  const { topics } = topicsSchema.parse(JSON.parse((await student.request('/api/v1/topics')).text));
  const progress = topics.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === 'ngrams/next-word')?.progress;

  expect(progress).toEqual({ state: 'graded', step: null, points: 10, attempts: 3 });
});
