import { startRedis } from '../services.fixture';
import { InProcessLiveEvents } from './in-process-live-events';
import type { LiveEvent, LiveEvents } from './live-events';
import { RedisLiveEvents } from './redis-live-events';

jest.setTimeout(30_000);

interface Pair {
  /** One process publishes, another subscribes; in one process both are the same. */
  readonly here: LiveEvents;
  readonly there: LiveEvents;
  stop(): Promise<void>;
}

const KINDS: ReadonlyArray<readonly [name: string, describeIt: jest.Describe, make: () => Promise<Pair>]> = [
  ['in-process', describe, makeInProcess],
  ['Redis', startRedis ? describe : describe.skip, makeRedis],
];

async function makeInProcess(): Promise<Pair> {
  const events = new InProcessLiveEvents();
  return { here: events, there: events, stop: () => events.close() };
}

async function makeRedis(): Promise<Pair> {
  if (startRedis === undefined) throw new Error('there is no Redis');
  const service = await startRedis();
  const [here, there] = [await RedisLiveEvents.open(service.url), await RedisLiveEvents.open(service.url)];
  const stop = async (): Promise<void> => {
    await Promise.all([here.close(), there.close()]);
    await service.stop();
  };
  return { here, there, stop };
}

describe.each(KINDS)('%s', (_name, describeIt, make) => {
  describeIt('live events', () => {
    let pair: Pair;
    beforeEach(async () => (pair = await make()));
    afterEach(() => pair.stop());

    test('every subscriber of a channel hears its events, in order', async () => {
      const heard: LiveEvent[][] = [[], []];
      const ended = heard.map((list) => hear(pair.there, 'a', list));
      await Promise.all(ended.map(({ ready }) => ready));
      await pair.here.publish('b', { event: 'running' });
      for (const event of [{ event: 'running' }, { event: 'progress', done: 1, total: 2 }, { event: 'done' }] as const) await pair.here.publish('a', event);
      await Promise.all(ended.map(({ done }) => done));

      const expected = [{ event: 'running' }, { event: 'progress', done: 1, total: 2 }, { event: 'done' }];
      expect(heard).toEqual([expected, expected]);
    });

    test('who stopped hears nothing more, and others still do', async () => {
      const [left, stays]: [LiveEvent[], LiveEvent[]] = [[], []];
      const stop = await pair.there.subscribe('a', (event) => left.push(event));
      const staying = hear(pair.there, 'a', stays);
      await staying.ready;
      stop();
      await pair.here.publish('a', { event: 'done' });
      await staying.done;

      expect(left).toEqual([]);
      expect(stays).toEqual([{ event: 'done' }]);
    });
  });
});

/** Gathers events until one says `done`. */
function hear(events: LiveEvents, channel: string, into: LiveEvent[]): { ready: Promise<unknown>; done: Promise<void> } {
  let finish: () => void;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const ready = events.subscribe(channel, (event) => {
    into.push(event);
    if (event.event === 'done') finish();
  });
  return { ready, done };
}

test('a Redis that does not answer is said in one sentence', async () => {
  await expect(RedisLiveEvents.open('redis://127.0.0.1:1')).rejects.toMatchObject({ code: 'redis-unreachable', message: expect.stringMatching(/REDIS_URL.*ECONNREFUSED.*correct REDIS_URL/) });
});
