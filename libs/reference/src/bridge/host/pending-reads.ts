import type { Tensor } from '@tensorflow/tfjs-core';
import { MAX_PENDING_READS, type BridgeLimits } from './limits';
import { bytesOf } from './numbers';
import { Refusal, textOf } from './refusal';

interface Read {
  readonly settled: Promise<void>;
  readonly bytes: number;
  outcome: ArrayBuffer | Refusal | undefined;
}

/** Reads of a backend that needs time for them, by ticket. */
export class PendingReads {
  private readonly reads = new Map<number, Read>();
  private lastTicket = 0;
  private bytes = 0;

  constructor(private readonly limits: Pick<BridgeLimits, 'totalBytes'>) {}

  /** @throws Refusal if too many are under way */
  begin(tensor: Tensor): number {
    const bytes = tensor.size * Float32Array.BYTES_PER_ELEMENT;
    if (!(this.reads.size < MAX_PENDING_READS && this.bytes + bytes <= this.limits.totalBytes)) throw new Refusal('too many reads at a time');
    const { dtype, size } = tensor;
    const settled = tensor.data().then(
      (values) => this.settle(ticket, () => bytesOf(values, { dtype, size })),
      (error: unknown) => this.settle(ticket, () => new Refusal(textOf(error))),
    );
    this.lastTicket += 1;
    const ticket = this.lastTicket;
    this.bytes += bytes;
    this.reads.set(ticket, { settled, bytes, outcome: undefined });
    return ticket;
  }

  /** Once for each ticket. @throws Refusal if there is no such read, or it is not done, or it failed */
  end(ticket: number): ArrayBuffer {
    const read = this.reads.get(ticket);
    if (read?.outcome === undefined) throw new Refusal(`no read ${ticket} is done`);
    this.reads.delete(ticket);
    this.bytes -= read.bytes;
    if (read.outcome instanceof Refusal) throw read.outcome;
    return read.outcome;
  }

  /** Never rejects. Of reads that are begun later nothing is said. */
  async settled(): Promise<void> {
    await Promise.all([...this.reads.values()].map((read) => read.settled));
  }

  private settle(ticket: number, outcomeOf: () => ArrayBuffer | Refusal): void {
    const read = this.reads.get(ticket);
    if (read === undefined) return;
    try {
      read.outcome = outcomeOf();
    } catch (error) {
      read.outcome = new Refusal(textOf(error));
    }
  }
}
