import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Submission, submissionPageSchema, submissionSchema } from '@gradus/contract';
import { type Service, startPostgres, startRedis } from '../../libs/store/src/services.fixture';
import { HttpClient, SOFTMAX } from '../e2e/http-client.fixture';
import { ServerProcess } from '../e2e/server-process.fixture';

jest.setTimeout(60_000);

const SCRIPT = resolve(__dirname, 'killed-server.mjs');
const ROLES = ['student', 'student', 'instructor', 'student'] as const;

/** In the order a submission meets them. */
const STEPS = [
  'before it is stored', 'when it is stored', 'when the message is sent', 'before it is claimed', 'when it is claimed', 'when "running" is told',
  'while it is graded', 'when it is graded', 'when the result is stored', 'when "done" is told', 'when the next is looked for',
] as const;
// Bull's queue is made inside the application, so its message is one step with the row's being stored.
const STEPS_WITH_SERVERS = STEPS.filter((step) => step !== 'when the message is sent');

interface Sent {
  readonly role: (typeof ROLES)[number];
  readonly key: string;
  /** Undefined when the server was gone before it answered. */
  id: string | undefined;
}

async function send(server: ServerProcess, sent: Sent): Promise<void> {
  const client = new HttpClient(server.url, server.tokenOf(sent.role));
  const answer = await client.submit(SOFTMAX, `// ${sent.key}`, sent.key).catch(() => undefined);
  if (answer?.status === 202) sent.id = submissionSchema.parse(JSON.parse(answer.text)).id;
}

async function listOf(server: ServerProcess, role: Sent['role']): Promise<Submission[]> {
  const answer = await new HttpClient(server.url, server.tokenOf(role)).request(`/api/v1/exercises/${SOFTMAX}/submissions?limit=100`);
  return submissionPageSchema.parse(JSON.parse(answer.text)).items;
}

/** Kills a server at the step, starts another on what it left, and counts. */
async function killAndCount(killAt: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const sent: Sent[] = ROLES.map((role) => ({ role, key: randomUUID(), id: undefined }));
  {
    await using killed = await ServerProcess.start({ ...environment, KILL_AT: killAt }, SCRIPT, []);
    await Promise.all(sent.map((each) => send(killed, each)));
    expect(await killed.hasEnded()).toMatchObject({ signal: 'SIGKILL' });
  }
  await using server = await ServerProcess.start(environment, SCRIPT, []);
  const accepted = sent.flatMap(({ id }) => id ?? []);
  const kept = [...(await listOf(server, 'student')), ...(await listOf(server, 'instructor'))].map(({ id }) => id);
  // What was answered with 202 is there without anybody asking again.
  expect(kept).toEqual(expect.arrayContaining(accepted));

  // A client that had no answer asks again, with the same key.
  await Promise.all(sent.map((each) => send(server, each)));
  for (const { role, id } of sent) await new HttpClient(server.url, server.tokenOf(role)).waitFor(id ?? 'never accepted');
  for (const role of ['student', 'instructor'] as const) {
    const list = await listOf(server, role);
    const own = sent.filter((each) => each.role === role);
    expect(list.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(list.map(({ state, attempt }) => [state, attempt])).toEqual(own.map((_, i) => ['done', own.length - i]));
  }
}

describe('on one machine', () => {
  // Making a database takes longer than all the rest: it is made once, and copied.
  const fresh = mkdtempSync(join(tmpdir(), 'gradus-fault-'));
  beforeAll(async () => {
    await using server = await ServerProcess.start({ GRADUS_DATA: fresh }, SCRIPT, []);
    await server.end('SIGKILL');
  });
  afterAll(() => rmSync(fresh, { recursive: true }));

  test.each(STEPS)('killed %s: none is lost, none is doubled', async (step) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gradus-fault-'));
    cpSync(fresh, dataDir, { recursive: true });
    await killAndCount(step, { GRADUS_DATA: dataDir });
    rmSync(dataDir, { recursive: true });
  });
});

(startPostgres && startRedis ? describe : describe.skip)('on PostgreSQL and Redis', () => {
  let services: Service[] = [];
  let dataDir: string;
  beforeEach(async () => {
    if (!startPostgres || !startRedis) throw new Error('this suite is passed over');
    services = await Promise.all([startPostgres(), startRedis()]);
    dataDir = mkdtempSync(join(tmpdir(), 'gradus-fault-'));
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()));
    rmSync(dataDir, { recursive: true });
  });

  test.each(STEPS_WITH_SERVERS)('killed %s: none is lost, none is doubled', async (step) => {
    await killAndCount(step, { GRADUS_DATA: dataDir, DATABASE_URL: services[0]?.url, REDIS_URL: services[1]?.url });
  });
});
