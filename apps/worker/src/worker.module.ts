import { type DynamicModule, Inject, Injectable, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Grader } from '@gradus/grading';
import { type LiveEvents, QueueModule, type QueueSource, SUBMISSION_QUEUE, type ServerSecret, type Store, type SubmissionQueue } from '@gradus/store';
import { SubmissionWorker } from './submission-worker';
import { Sweeper } from './sweeper';

export interface WorkerOptions {
  readonly store: Store;
  readonly queueSource: QueueSource;
  readonly events: LiveEvents;
  readonly secret: ServerSecret;
  readonly grader: Pick<Grader, 'grade' | 'maxRunning' | 'ranIntoLimit'>;
  readonly sweepIntervalMs?: number;
}

const WORKER_OPTIONS = Symbol('WorkerOptions');
const SWEEP_INTERVAL_MS = 5_000;
/** While some run, others are compiled, compared and stored, or wait for their turn in the sandbox's line, which is the fair one. */
const TAKEN_PER_RUNNING = 4;

/** Consumes the queue for as long as the application lives. */
@Injectable()
class QueueConsumer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeper: Sweeper;

  constructor(
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
    @Inject(SUBMISSION_QUEUE) private readonly queue: SubmissionQueue,
  ) {
    this.sweeper = new Sweeper(options.store.claims, queue);
  }

  async onApplicationBootstrap(): Promise<void> {
    const worker = new SubmissionWorker({ ...this.options, queue: this.queue });
    // The embedded database has one owner, and this is its start: nobody else can be grading.
    const everyone = this.options.store.kind === 'pglite';
    await this.sweeper.start({ everyone, intervalMs: this.options.sweepIntervalMs ?? SWEEP_INTERVAL_MS });
    this.queue.consume((submissionId) => worker.look(submissionId), this.options.grader.maxRunning * TAKEN_PER_RUNNING);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweeper.stop();
    await this.queue.close();
  }
}

@Module({})
export class WorkerModule {
  static of(options: WorkerOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [QueueModule.of(options.queueSource)],
      providers: [{ provide: WORKER_OPTIONS, useValue: options }, QueueConsumer],
    };
  }
}
