import { reportFault } from '../report-fault';
import type { SubmissionQueue } from './submission-queue';

type Look = (submissionId: string) => Promise<void>;

/** The queue of a server that is one process: ids in memory, first in, first out. */
export class InProcessQueue implements SubmissionQueue {
  readonly kind = 'in-process';
  // A Set keeps the order of insertion and takes an id once.
  private readonly waiting = new Set<string>();
  private readonly looking = new Set<Promise<void>>();
  private consumer: { readonly look: Look; readonly concurrency: number } | undefined;

  async add(submissionId: string): Promise<void> {
    this.waiting.add(submissionId);
    this.dispatch();
  }

  async addAgain(submissionIds: readonly string[]): Promise<void> {
    for (const id of submissionIds) this.waiting.add(id);
    this.dispatch();
  }

  consume(look: Look, concurrency: number): void {
    this.consumer = { look, concurrency };
    this.dispatch();
  }

  async isReachable(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    this.consumer = undefined;
    await Promise.all(this.looking);
  }

  private dispatch(): void {
    for (const id of this.waiting) {
      if (this.consumer === undefined || this.looking.size >= this.consumer.concurrency) return;
      this.waiting.delete(id);
      this.start(this.consumer.look, id);
    }
  }

  private start(look: Look, id: string): void {
    // What fails here must not end the process; the row stays, and is swept.
    const ended = look(id).catch(reportFault).finally(() => {
      this.looking.delete(ended);
      this.dispatch();
    });
    this.looking.add(ended);
  }
}
