import type { Channel } from './channel';

interface Waiting {
  readonly resolve: (numbers: ArrayBuffer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Reads that the host has begun. The promises are the isolate's own: the host only says when to fetch what has come. */
export class PendingReads {
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly channel: Channel) {}

  get isReading(): boolean {
    return this.waiting.size > 0;
  }

  begin(id: number): Promise<ArrayBuffer> {
    const ticket = this.channel.beginRead(id);
    return new Promise((resolve, reject) => this.waiting.set(ticket, { resolve, reject }));
  }

  /** All that were begun have come. */
  resume(): void {
    const tickets = [...this.waiting];
    this.waiting.clear();
    for (const [ticket, { resolve, reject }] of tickets) {
      try {
        resolve(this.channel.endRead(ticket));
      } catch (refusal) {
        reject(refusal);
      }
    }
  }
}
