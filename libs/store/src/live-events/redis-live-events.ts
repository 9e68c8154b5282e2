import { EventEmitter } from 'node:events';
import { Redis } from 'ioredis';
import { StoreError, reasonOf } from '../errors';
import { type LiveEvent, type LiveEvents, liveEventSchema } from './live-events';

const PREFIX = 'gradus:live:';

/** Live events between processes: Redis publish/subscribe. */
export class RedisLiveEvents implements LiveEvents {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  private constructor(
    private readonly publisher: Redis,
    private readonly subscriber: Redis,
  ) {
    // Connections come back by themselves, and subscribe again.
    publisher.on('error', () => undefined);
    subscriber.on('error', () => undefined);
    subscriber.on('message', (channel: string, text: string) => this.receive(channel, text));
  }

  /** @throws StoreError redis-unreachable */
  static async open(redisUrl: string): Promise<RedisLiveEvents> {
    const publisher = await connect(redisUrl);
    return new RedisLiveEvents(publisher, publisher.duplicate({ lazyConnect: false }));
  }

  async publish(channel: string, event: LiveEvent): Promise<void> {
    await this.publisher.publish(PREFIX + channel, JSON.stringify(event));
  }

  async subscribe(channel: string, listener: (event: LiveEvent) => void): Promise<() => void> {
    const name = PREFIX + channel;
    this.emitter.on(name, listener);
    await this.subscriber.subscribe(name);
    return () => {
      this.emitter.off(name, listener);
      // A failure means that the connection is gone, and the subscription with it.
      if (this.emitter.listenerCount(name) === 0) this.subscriber.unsubscribe(name).catch(() => undefined);
    };
  }

  async close(): Promise<void> {
    this.emitter.removeAllListeners();
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  private receive(channel: string, text: string): void {
    const event = liveEventSchema.safeParse(JSON.parse(text));
    if (event.success) this.emitter.emit(channel, event.data);
  }
}

/** A first connection that fails is told at once, in one sentence; later ones are tried again without end. */
async function connect(redisUrl: string): Promise<Redis> {
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null });
  let reason: unknown;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new StoreError(
      'redis-unreachable',
      `The Redis server of REDIS_URL does not answer (${reasonOf(reason ?? error)}): start it or correct REDIS_URL, or unset it to do without.`,
      { cause: error },
    );
  }
  redis.options.retryStrategy = (times) => Math.min(times * 100, 2_000);
  return redis;
}
