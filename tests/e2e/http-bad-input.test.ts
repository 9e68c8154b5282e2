import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LIMITS } from '@gradus/contract';
import { type Answer, HttpClient, SOFTMAX, problemOf } from './http-client.fixture';
import { type TestServer, gradedResult, startTestServer } from './server.fixture';

jest.setTimeout(60_000);

let server: TestServer;
let student: HttpClient;
beforeAll(async () => {
  server = await startTestServer(async () => gradedResult());
  student = new HttpClient(server.url, server.tokens.student);
});
afterAll(async () => server[Symbol.asyncDispose]());

const submissions = `/api/v1/exercises/${SOFTMAX}/submissions`;
const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const sized = (bytes: number): string => 'x'.repeat(bytes);

const rows: ReadonlyArray<readonly [reason: string, status: number, code: string, send: () => Promise<Answer>]> = [
  ['a source of 2 MB', 413, 'body-too-large', () => student.submit(SOFTMAX, sized(2_000_000))],
  ['a body just over the limit', 413, 'body-too-large', () => student.post(submissions, sized(LIMITS.bodyBytes + 1), key())],
  ['an unknown exercise', 404, 'not-found', () => student.submit('activations/nothing', '')],
  ['an unknown address', 404, 'not-found', () => student.request('/api/v2/topics')],
  ['an unknown method', 404, 'not-found', () => student.request('/api/v1/topics', { method: 'DELETE' })],
  ['a number for a source', 400, 'invalid-request', () => student.post(submissions, { source: 3 }, key())],
  ['no source', 400, 'invalid-request', () => student.post(submissions, {}, key())],
  ['a field too many', 400, 'invalid-request', () => student.post(submissions, { source: '', seed: 1 }, key())],
  ['an array for a body', 400, 'invalid-request', () => student.post(submissions, [], key())],
  ['no body', 400, 'invalid-request', () => student.post(submissions, '', key())],
  ['malformed JSON', 400, 'invalid-request', () => student.post(submissions, '{"source": "', key())],
  ['a prototype for a field', 400, 'invalid-request', () => student.post(submissions, '{"source": "", "__proto__": {"admin": true}}', key())],
  ['a form', 415, 'unsupported-media-type', () => student.post(submissions, 'source=1', { ...key(), 'content-type': 'application/x-www-form-urlencoded' })],
  ['text', 415, 'unsupported-media-type', () => student.post(submissions, 'source', { ...key(), 'content-type': 'text/plain' })],
  ['no idempotency key', 400, 'idempotency-key-missing', () => student.post(submissions, { source: '' })],
  ['a short idempotency key', 400, 'invalid-request', () => student.post(submissions, { source: '' }, { 'idempotency-key': 'short' })],
  ['no token', 401, 'not-signed-in', () => new HttpClient(server.url, '').submit(SOFTMAX, '')],
  ['a wrong token', 401, 'not-signed-in', () => new HttpClient(server.url, 'guess').request('/api/v1/me')],
  ['cases that are no list', 400, 'invalid-request', () => student.post(`/api/v1/exercises/${SOFTMAX}/runs`, { source: '', cases: 'all' })],
  ['a case of a hidden group', 400, 'invalid-request', () => student.post(`/api/v1/exercises/${SOFTMAX}/runs`, { source: '', cases: ['hidden/vector-long'] })],
  ['an empty list of cases', 400, 'invalid-request', () => student.post(`/api/v1/exercises/${SOFTMAX}/runs`, { source: '', cases: [] })],
  ['a language that is not spoken', 400, 'invalid-request', () => student.request('/api/v1/topics?lang=fr')],
  ['a wrong cursor', 400, 'invalid-request', () => student.request(`${submissions}?cursor=x`)],
  ['a cursor beyond every submission', 400, 'invalid-request', () => student.request(`${submissions}?cursor=99999999999`)],
  ['a page of a million', 400, 'invalid-request', () => student.request(`${submissions}?limit=1000000`)],
  ['an id that is none', 404, 'not-found', () => student.request('/api/v1/submissions/1')],
  ['an id of nobody', 404, 'not-found', () => student.request(`/api/v1/submissions/${randomUUID()}`)],
  ['an address with half an escape', 400, 'invalid-request', () => student.request('/api/v1/submissions/%zz')],
  ['a compressed body', 400, 'invalid-request', () => student.request(submissions, { method: 'POST', body: gzipSync('{"source":""}'), headers: { ...key(), 'content-type': 'application/json', 'content-encoding': 'gzip' } })],
  ['NUL in an address', 404, 'not-found', () => student.request('/api/v1/exercises/activations/soft%00max')],
];

test.each(rows)('%s is refused with %i %s', async (_reason, status, code, send) => {
  const answer = await send();

  expect(answer.status).toBe(status);
  expect(problemOf(answer).code).toBe(code);
  expect(answer.headers.get('x-request-id')).toBe(problemOf(answer).requestId);
  // It keeps serving.
  expect((await student.request('/api/v1/me')).status).toBe(200);
});

test('a reused idempotency key with another body is refused', async () => {
  const idempotencyKey = randomUUID();
  await student.submit(SOFTMAX, 'export const a = 1;', idempotencyKey);

  const answer = await student.submit(SOFTMAX, 'export const a = 2;', idempotencyKey);

  expect(problemOf(answer)).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
});

test('a wrong field is named', async () => {
  const { errors } = problemOf(await student.post(submissions, { source: 3 }, key()));

  expect(errors).toEqual([{ field: 'source', message: expect.stringContaining('string') }]);
});
