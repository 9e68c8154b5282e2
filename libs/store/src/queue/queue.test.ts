import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { NestFactory } from '@nestjs/core';
import Bull from 'bull';
import { type Service, startRedis } from '../services.fixture';
import { BULL_QUEUE, BULL_SETTINGS, BullQueue } from './bull-queue';
import { InProcessQueue } from './in-process-queue';
import { QueueModule, type QueueSource } from './queue.module';
import { SUBMISSION_QUEUE, type SubmissionQueue } from './submission-queue';

jest.setTimeout(30_000);

const QUEUES: ReadonlyArray<readonly [name: string, describeIt: jest.Describe]> = [
  ['in-process', describe],
  ['redis', startRedis ? describe : describe.skip],
];

describe.each(QUEUES)('%s', (name, describeIt) => {
  describeIt('queue', () => {
    let service: Service | undefined;
    let source: QueueSource;
    let closers: Array<() => Promise<void>> = [];
    beforeEach(async () => {
      service = name === 'redis' ? await startRedis?.() : undefined;
      source = service ? { kind: 'redis', url: service.url } : { kind: 'in-process', queue: new InProcessQueue() };
    });
    afterEach(async () => {
      for (const close of closers) await close();
      closers = [];
      await service?.stop();
    });

    /** The queue as an application gets it. */
    async function open(): Promise<SubmissionQueue> {
      const app = await NestFactory.createApplicationContext(QueueModule.of(source), { logger: false });
      closers.push(() => app.close());
      return app.get<SubmissionQueue>(SUBMISSION_QUEUE);
    }

    const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

    test('says its kind and that it is reachable', async () => {
      const queue = await open();
      await queue.add(randomUUID());

      expect(queue.kind).toBe(name);
      expect(await queue.isReachable()).toBe(true);
    });

    test('every message is looked at, in order, also those that came before anybody looked', async () => {
      const queue = await open();
      const looks = new Looks();
      const [first, second, third] = ids(3);
      for (const id of [first, second]) await queue.add(id ?? '');
      queue.consume((id) => looks.look(id), 1);
      await queue.add(third ?? '');
      await looks.reach(3);

      expect(looks.seen).toEqual([first, second, third]);
    });

    test('as many are looked at at once as was said', async () => {
      const queue = await open();
      const looks = new Looks({ hold: true });
      queue.consume((id) => looks.look(id), 2);
      for (const id of ids(5)) await queue.add(id);
      await looks.reach(2);
      looks.release();
      await looks.end(5);

      expect(looks.most).toBe(2);
    });

    test('what may have a message already is not doubled while it waits', async () => {
      const queue = await open();
      const looks = new Looks();
      const [id = '', last = ''] = ids(2);
      await queue.addAgain([id]);
      await queue.addAgain([id]);
      await queue.add(last);
      queue.consume((each) => looks.look(each), 1);
      await looks.reach(2);

      expect(looks.seen).toEqual([id, last]);
    });

    test('a look that fails stops nothing, and the same id may come again', async () => {
      const queue = await open();
      const looks = new Looks();
      const [id = ''] = ids(1);
      queue.consume(async (each) => {
        await looks.look(each);
        if (looks.seen.length === 1) throw new Error('planted');
      }, 1);
      await queue.addAgain([id]);
      await looks.reach(1);
      await queue.add(id);
      await looks.reach(2);

      expect(looks.seen).toEqual([id, id]);
    });

    test('closing waits for what is being looked at', async () => {
      const queue = await open();
      const looks = new Looks({ hold: true });
      queue.consume((id) => looks.look(id), 1);
      await queue.add(randomUUID());
      await looks.reach(1);
      const closed = queue.close().then(() => looks.ended);
      looks.release();

      expect(await closed).toBe(1);
    });
  });
});

(startRedis ? test : test.skip)('on Redis a message whose worker was killed comes again within seconds', async () => {
  const service = await startRedis?.();
  if (!service) throw new Error('this test is passed over');
  const id = randomUUID();
  // A worker that took the message, and is no more: its lock is all that it leaves.
  const killed = new Bull(BULL_QUEUE, service.url, { settings: BULL_SETTINGS });
  const lost = new BullQueue(killed);
  await lost.addAgain([id]);
  await killed.getNextJob();
  await killed.close(true);

  const app = await NestFactory.createApplicationContext(QueueModule.of({ kind: 'redis', url: service.url }), { logger: false });
  const queue = app.get<SubmissionQueue>(SUBMISSION_QUEUE);
  const looks = new Looks();
  const start = performance.now();
  // As the sweep does; Bull takes no second message of the same job id while the first is held.
  await queue.addAgain([id]);
  queue.consume((each) => looks.look(each), 1);
  await looks.reach(1);

  expect(looks.seen).toEqual([id]);
  expect(performance.now() - start).toBeLessThan(20_000);
  await app.close();
  await service.stop();
});

/** Remembers who looked at what. */
class Looks {
  readonly seen: string[] = [];
  ended = 0;
  most = 0;
  private readonly changed = new EventEmitter();
  private open: () => void = () => undefined;
  private readonly gate: Promise<void>;

  constructor({ hold = false } = {}) {
    this.gate = hold ? new Promise((resolve) => (this.open = resolve)) : Promise.resolve();
  }

  async look(id: string): Promise<void> {
    this.seen.push(id);
    this.most = Math.max(this.most, this.seen.length - this.ended);
    this.changed.emit('change');
    await this.gate;
    this.ended += 1;
    this.changed.emit('change');
  }

  release(): void {
    this.open();
  }

  async reach(count: number): Promise<void> {
    while (this.seen.length < count) await once(this.changed, 'change');
  }

  async end(count: number): Promise<void> {
    while (this.ended < count) await once(this.changed, 'change');
  }
}
