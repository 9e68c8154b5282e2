import { EventEmitter } from 'node:events';
import type { LiveEvent, LiveEvents } from './live-events';

/** Live events of a server that is one process. */
export class InProcessLiveEvents implements LiveEvents {
  // Every open page is a listener: no number of them is a leak by itself.
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  async publish(channel: string, event: LiveEvent): Promise<void> {
    this.emitter.emit(channel, event);
  }

  async subscribe(channel: string, listener: (event: LiveEvent) => void): Promise<() => void> {
    this.emitter.on(channel, listener);
    return () => void this.emitter.off(channel, listener);
  }

  async close(): Promise<void> {
    this.emitter.removeAllListeners();
  }
}
