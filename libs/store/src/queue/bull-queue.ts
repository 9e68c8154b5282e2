import type { Job, Queue } from 'bull';
import { z } from 'zod';
import { reportFault } from '../report-fault';
import type { SubmissionQueue } from './submission-queue';

/** What stands on Redis: an id and a version, never an object. */
export const queueMessageSchema = z.object({ v: z.literal(1), submissionId: z.uuid() });
export type QueueMessage = z.infer<typeof queueMessageSchema>;

/** Bull's name for our queue. */
export const BULL_QUEUE = 'gradus-submissions';

/**
 * A message whose worker was killed stays locked, and Bull takes no other of its id meanwhile: with Bull's own half minute for the
 * lock and again for the look at locks, its submission would wait a minute. A lock that ends too early doubles a message at most.
 */
export const BULL_SETTINGS = { lockDuration: 5_000, stalledInterval: 2_500 } as const;

// Whatever becomes of a message, it is gone afterwards: Bull would refuse the same job id otherwise, and the row is the truth.
const forget = { removeOnComplete: true, removeOnFail: true } as const;

/** The queue of many processes: Bull on Redis. */
export class BullQueue implements SubmissionQueue {
  readonly kind = 'redis';

  constructor(private readonly queue: Queue<unknown>) {
    // A listener, because an 'error' event without one ends the process; commands that wait for Redis go on when it is back.
    queue.on('error', () => undefined);
  }

  async add(submissionId: string): Promise<void> {
    await this.queue.add(message(submissionId), forget);
  }

  async addAgain(submissionIds: readonly string[]): Promise<void> {
    for (const id of submissionIds) await this.queue.add(message(id), { ...forget, jobId: `again-${id}` });
  }

  consume(look: (submissionId: string) => Promise<void>, concurrency: number): void {
    const started = this.queue.process(concurrency, async (job: Job<unknown>) => {
      const parsed = queueMessageSchema.safeParse(job.data);
      // A message of another version is for a newer worker's sweep; the row still waits.
      if (parsed.success) await look(parsed.data.submissionId);
    });
    started.catch(reportFault);
  }

  async isReachable(): Promise<boolean> {
    return this.queue.client.status === 'ready';
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

function message(submissionId: string): QueueMessage {
  return { v: 1, submissionId };
}
