import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { healthSchema } from '@gradus/contract';
import { type Service, startPostgres, startRedis } from '../../libs/store/src/services.fixture';
import { HttpClient, SOFTMAX } from './http-client.fixture';
import { someSolution } from './server.fixture';
import { ServerProcess } from './server-process.fixture';

jest.setTimeout(120_000);

(startPostgres && startRedis ? describe : describe.skip)('one API and two workers on PostgreSQL and Redis', () => {
  let services: Service[] = [];
  let processes: ServerProcess[] = [];
  let folders: string[] = [];
  beforeAll(async () => {
    if (!startPostgres || !startRedis) throw new Error('this suite is passed over');
    services = await Promise.all([startPostgres(), startRedis()]);
    folders = ['api', 'worker', 'worker'].map((name) => mkdtempSync(join(tmpdir(), `gradus-${name}-`)));
    const shared = { DATABASE_URL: services[0]?.url, REDIS_URL: services[1]?.url, GRADUS_SECRET: randomUUID() };
    // Each on a machine of its own, as far as the data directory goes; at the same time, so that they migrate and publish at once.
    processes = await Promise.all(folders.map((folder, i) =>
      ServerProcess.start({ ...shared, GRADUS_DATA: folder }, undefined, ['serve', '--only', i === 0 ? 'api' : 'worker'])));
  });
  afterAll(async () => {
    for (const each of processes) await each.end('SIGTERM');
    for (const service of services) await service.stop();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test('what one process accepts others grade, and the first tells it live', async () => {
    const [api] = processes;
    if (!api) throw new Error('there is no API');
    const people = (['student', 'instructor'] as const).map((role) => new HttpClient(api.url, api.tokenOf(role)));
    const done = await Promise.all(people.map((person) => Promise.all(Array.from({ length: 6 }, () => person.submitAndWait(SOFTMAX, someSolution(SOFTMAX))))));

    for (const own of done) {
      expect(own.map(({ result }) => result?.score)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(own.map(({ attempt }) => attempt).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    }
    expect(healthSchema.parse(await (await fetch(`${api.url}/health`)).json())).toMatchObject({
      status: 'ok', database: { kind: 'postgresql', ok: true }, queue: { kind: 'redis', ok: true, waiting: 0 },
    });
  });

  test('a worker that is killed leaves its work to the other', async () => {
    const [api, worker] = processes;
    if (!api || !worker) throw new Error('there are not enough');
    const student = new HttpClient(api.url, api.tokenOf('student'));
    const sent = await Promise.all(Array.from({ length: 4 }, () => student.submit(SOFTMAX, someSolution(SOFTMAX))));
    await worker.end('SIGKILL');

    for (const { text } of sent) expect(await student.waitFor((JSON.parse(text) as { id: string }).id)).toMatchObject({ state: 'done', result: { score: 1 } });
  });
});
