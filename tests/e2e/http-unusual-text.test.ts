import { type Result, submissionWithSourceSchema } from '@gradus/contract';
import { type Grader, createGrader } from '@gradus/grading';
import { HttpClient, SOFTMAX } from './http-client.fixture';
import { type TestServer, startTestServer } from './server.fixture';

jest.setTimeout(120_000);

/** The whole way with a real grader: what a program is made of and what it says, up to the student's eyes. */
let grader: Grader;
let server: TestServer;
let student: HttpClient;
beforeAll(async () => {
  grader = await createGrader();
  server = await startTestServer((request) => grader.grade(request));
  student = new HttpClient(server.url, server.tokens.student);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await grader.close();
});

const RIGHT = `export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}
export const softmaxBatch = (rows: number[][]): number[][] => rows.map(softmax);`;
const answering = (body: string): string => `export function softmax(z: number[]): any { ${body} }\nexport const softmaxBatch = softmax;`;

function firstCase(result: Result | null): NonNullable<Result['groups'][number]['cases'][number]> {
  const [one] = result?.groups[0]?.cases ?? [];
  if (one === undefined) throw new Error(JSON.stringify(result));
  return one;
}

test.each<[string, string, Partial<Result>]>([
  ['NUL in a string', `const a = "\0";\n${RIGHT}`, { verdict: 'passed' }],
  ['NUL between words', `\0${RIGHT}`, { verdict: 'does-not-compile' }],
  ['lone surrogates in a string', `const a = "\ud800\udc00\udc00";\n${RIGHT}`, { verdict: 'passed' }],
  ['a lone surrogate in a name', `const a\ud800 = 1;\n${RIGHT}`, { verdict: 'does-not-compile' }],
  ['a byte order mark and CRLF', `\ufeff${RIGHT.replaceAll('\n', '\r\n')}`, { verdict: 'passed' }],
  ['CR alone', RIGHT.replaceAll('\n', '\r'), { verdict: 'passed' }],
  ['U+2028 for a line end', RIGHT.replaceAll('\n', '\u2028'), { verdict: 'passed' }],
  ['names that are no words', `${RIGHT}\nexport { softmax as "\\0", softmax as "</script>", softmax as "__proto__" };`, { verdict: 'passed' }],
])('a source with %s is graded, and read back as it was sent', async (_, source, expected) => {
  const { id, result } = await student.submitAndWait(SOFTMAX, source);
  const read = submissionWithSourceSchema.parse(JSON.parse((await student.request(`/api/v1/submissions/${id}`)).text));

  expect(result).toMatchObject(expected);
  expect(read.source).toBe(source);
  expect(read.result).toEqual(result);
});

test.each<[string, string, object]>([
  ['throws', answering('throw new Error("a\\0b\\u2028" + z.length);'), { error: { name: 'Error', message: expect.stringMatching(/^a\0b\u2028\d$/) as string } }],
  ['throws under a name', answering('const e = new Error("x"); e.name = "\\0"; throw e;'), { error: { name: '\0', message: 'x' } }],
  ['throws half of a pair', answering('throw new Error("a\\ud800b");'), { error: { message: 'a\ufffdb' } }],
  ['writes', answering('console.log("a\\0b", "\\u2028"); return z;'), { console: ['a\0b \u2028'] }],
  ['returns as text', answering('return "\\0\\ud800";'), { mismatch: { message: expect.anything() as object } }],
  ['returns as a key', answering('return { "__proto__x": 1, ["__proto__"]: 2, "\\0": 3, "\\ud800": 4 };'), { mismatch: { message: expect.anything() as object } }],
])('what a program %s is told to the student', async (_, source, expected) => {
  const { id, result } = await student.submitAndWait(SOFTMAX, source);

  expect(result?.status).toBe('graded');
  expect(firstCase(result)).toMatchObject(expected);
  expect(JSON.parse((await student.request(`/api/v1/submissions/${id}`)).text)).toMatchObject({ id, result: { status: 'graded' } });
});
