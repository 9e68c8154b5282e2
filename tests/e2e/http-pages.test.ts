import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exerciseViewSchema, healthSchema, topicsSchema } from '@gradus/contract';
import { HttpClient, SOFTMAX, problemOf } from './http-client.fixture';
import { type TestServer, gradedResult, startTestServer } from './server.fixture';

jest.setTimeout(60_000);

const pagesDir = mkdtempSync(join(tmpdir(), 'gradus-pages-'));
let server: TestServer;
let student: HttpClient;
beforeAll(async () => {
  mkdirSync(join(pagesDir, 'assets'));
  writeFileSync(join(pagesDir, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(pagesDir, 'assets/main-AbCd1234.js'), `// ${'long '.repeat(1000)}`);
  server = await startTestServer(async () => gradedResult(), { pagesDir, submissionsPerMinute: 5 });
  student = new HttpClient(server.url, server.tokens.student);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(pagesDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(server.url + path, { headers, redirect: 'manual' });
const sessionOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('pages', () => {
  test.each(['/', `/exercises/${SOFTMAX}`, '/any/page?x=1'])('%s is the page, not to be kept', async (path) => {
    const response = await get(path);

    expect(await response.text()).toContain('the page');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('a file with a hash in its name is kept for ever, and sent compressed', async () => {
    const response = await get('/assets/main-AbCd1234.js', { 'accept-encoding': 'gzip' });

    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('a file that was built while the server runs is served', async () => {
    writeFileSync(join(pagesDir, 'assets/main-Built456.js'), '// later');

    expect(await (await get('/assets/main-Built456.js')).text()).toBe('// later');
  });

  test.each(['/assets/nothing.js', '/assets/', '/assets', '/assets/..%2f..%2fpackage.json', '/favicon.ico', '/api/nothing', '/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json'])('%s is not found', async (path) => {
    const response = await get(path);

    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  test.each(['/', '/api/v1/me', '/health', '/api/docs', '/nothing.txt', '/assets/main-AbCd1234.js'])('%s comes under the strict policy', async (path) => {
    const policy = (await get(path)).headers.get('content-security-policy')?.split(';').map((rule) => rule.trim());

    expect(policy).toEqual([
      "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:",
      "img-src 'self' data: blob:", "connect-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
    ]);
  });
});

describe('sign-in', () => {
  test.each([['/', '/'], [`/exercises/${SOFTMAX}`, `/exercises/${SOFTMAX}`], ['/x?a=1', '/x?a=1']])('a link to %s begins a session there', async (path, target) => {
    const response = await get(`${path}${path.includes('?') ? '&' : '?'}token=${server.tokens.student}`);

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(target);
    expect(response.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await (await get('/api/v1/me', { cookie: sessionOf(response) })).json()).toMatchObject({ role: 'student' });
  });

  test.each(['//evil.example/', '//', '//:80'])('a link to %s never leads to another host', async (path) => {
    const response = await get(`${path}?token=${server.tokens.student}`);

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/(?![\\/])/);
  });

  test('a link with a wrong token begins none', async () => {
    const response = await get('/?token=guess');

    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('the session ends when asked', async () => {
    const cookie = sessionOf(await get(`/?token=${server.tokens.student}`));
    const response = await fetch(`${server.url}/api/v1/session`, { method: 'DELETE', headers: { cookie, 'sec-fetch-site': 'same-origin' } });

    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^gradus_session=;.*Expires=Thu, 01 Jan 1970/);
  });

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 202],
    ['our own page in an old browser', { origin: 'OWN' }, 202],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'OWN' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site in an old browser', { origin: 'http://evil.example' }, 403],
    ['nobody knows where', {}, 403],
  ])('a submission with the cookie from %s', async (_from, { origin, ...site }: { origin?: string; 'sec-fetch-site'?: string }, status) => {
    const cookie = sessionOf(await get(`/?token=${server.tokens.instructor}`));
    const from = { ...site, ...(origin === undefined ? {} : { origin: origin === 'OWN' ? server.url : origin }) };
    const init = { method: 'POST', body: '{"source":""}', headers: { cookie, ...from, 'content-type': 'application/json', 'idempotency-key': `key-of-${_from.replaceAll(' ', '-')}` } };
    const response = await fetch(`${server.url}/api/v1/exercises/${SOFTMAX}/submissions`, init);

    expect(response.status).toBe(status);
  });
});

describe('the course', () => {
  test.each([
    ['?lang=pt', 'en', 'pt'],
    ['?lang=en', 'pt', 'en'],
    ['', 'pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['', 'fr;q=0.9, en;q=0.2, pt;q=0.3', 'pt'],
    ['', 'en;q=0, pt', 'pt'],
    ['', 'fr', 'en'],
    ['', '', 'en'],
  ])('%s with Accept-Language "%s" is in %s', async (query, accepted, language) => {
    const answer = await student.request(`/api/v1/exercises/${SOFTMAX}${query}`, { headers: { 'accept-language': accepted } });

    expect(exerciseViewSchema.parse(JSON.parse(answer.text)).language).toBe(language);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
  });

  test('the exercise page has all that the editor needs', async () => {
    const view = exerciseViewSchema.parse(JSON.parse((await student.request(`/api/v1/exercises/${SOFTMAX}?lang=en`)).text));

    expect(view.exports).toContainEqual({ name: 'softmax', signature: 'softmax(z: number[]): number[]' });
    expect(view.types).toContain('declare const console');
    expect(view.statementHtml).toMatch(/<h2 id="[a-z0-9-]+">/);
    expect(view.maxPoints).toBe(view.groups.reduce((sum, { points }) => sum + points, 0));
    expect(view.groups.map(({ visibility }) => visibility)).toContain('hidden');
  });

  test('no solution, reference, mistake or case is told', async () => {
    const [version] = (await server.store.exercises.current()).filter(({ exerciseId }) => exerciseId === SOFTMAX);
    const { bundle } = await server.store.exercises.selectVersion(version?.versionId ?? 0);
    const { text } = await student.request(`/api/v1/exercises/${SOFTMAX}`);
    const secrets = [bundle.reference, bundle.cases, ...bundle.solutions.map(({ source }) => source), ...bundle.mistakes.map(({ source }) => source)];

    for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  test('who has the same already gets 304', async () => {
    const path = `/api/v1/exercises/${SOFTMAX}`;
    const tag = (await student.request(path)).headers.get('etag') ?? '';

    expect(await student.request(path, { headers: { 'if-none-match': tag } })).toMatchObject({ status: 304, text: '' });
    expect((await student.request(path, { headers: { 'if-none-match': tag, 'accept-language': 'pt' } })).status).toBe(200);
  });

  test('topics come in the order of the course', async () => {
    const { topics } = topicsSchema.parse(JSON.parse((await student.request('/api/v1/topics')).text));
    const orders = topics.map(({ order }) => order);

    expect(orders.length).toBeGreaterThan(0);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });
});

describe('operations', () => {
  test('health tells database, queue and exercises', async () => {
    const health = healthSchema.parse(await (await get('/health')).json());

    expect(health).toMatchObject({ status: 'ok', database: { kind: 'pglite', ok: true }, queue: { kind: 'in-process', ok: true } });
    expect(health.exercises.loaded).toBeGreaterThan(0);
  });

  test('metrics count what was graded', async () => {
    await student.submitAndWait(SOFTMAX, 'counted');
    const text = await (await get('/metrics')).text();

    expect(text).toMatch(/^gradus_submissions_done_total\{verdict="wrong"\} [1-9]/m);
    expect(text).toMatch(/^gradus_submissions_queued \d/m);
    expect(text).toMatch(/^gradus_http_request_seconds_count\{method="POST",route="\/api\/v1\/exercises\/:topic\/:slug\/submissions",status="202"\} [1-9]/m);
  });

  test('the documentation is OpenAPI 3.1 and names every route', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, unknown>; components: { schemas: Record<string, unknown> } };

    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/exercises/{topic}/{slug}', '/api/v1/exercises/{topic}/{slug}/runs', '/api/v1/exercises/{topic}/{slug}/submissions',
      '/api/v1/me', '/api/v1/session', '/api/v1/submissions/{id}', '/api/v1/submissions/{id}/events', '/api/v1/topics', '/health', '/metrics',
    ]);
    expect(JSON.stringify(document.components.schemas)).toContain('does-not-compile');
    expect((await get('/api/docs')).status).toBe(200);
  });

  test('who sends without end is told when to go on', async () => {
    let answer = await student.submit(SOFTMAX, '');
    for (let sent = 1; sent < 10 && answer.status === 202; sent += 1) answer = await student.submit(SOFTMAX, '');

    expect(problemOf(answer).code).toBe('too-many-requests');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new HttpClient(server.url, server.tokens.instructor).submit(SOFTMAX, '')).status).not.toBe(500);
  });
});
