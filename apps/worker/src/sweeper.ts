import { type SubmissionClaims, type SubmissionQueue, reportFault } from '@gradus/store';

const SWEEP_LIMIT = 1_000;

/** Finds again what was accepted and forgotten: rows whose message was lost, and rows whose worker is gone. */
export class Sweeper {
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly claims: Pick<SubmissionClaims, 'releaseStale' | 'waiting'>,
    private readonly queue: SubmissionQueue,
  ) {}

  /** @param everyone no other process can be grading: whatever is marked as running is not */
  async start({ everyone, intervalMs }: { everyone: boolean; intervalMs: number }): Promise<void> {
    await this.sweep(everyone);
    this.timer = setInterval(() => {
      this.sweeping = this.sweep(false).catch(reportFault);
    }, intervalMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(everyone: boolean): Promise<void> {
    await this.claims.releaseStale({ everyone });
    await this.queue.addAgain(await this.claims.waiting(SWEEP_LIMIT));
  }
}
