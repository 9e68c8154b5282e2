import { BullModule, getQueueToken } from '@nestjs/bull';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Queue } from 'bull';
import { BULL_QUEUE, BULL_SETTINGS, BullQueue } from './bull-queue';
import type { InProcessQueue } from './in-process-queue';
import { SUBMISSION_QUEUE } from './submission-queue';

/** Which queue a process uses: the one it shares with the other half of itself, or Redis. */
export type QueueSource =
  | { readonly kind: 'in-process'; readonly queue: InProcessQueue }
  | { readonly kind: 'redis'; readonly url: string };

/** Provides SUBMISSION_QUEUE. Nest closes Bull's connections with the application. */
@Module({})
export class QueueModule {
  static of(source: QueueSource): DynamicModule {
    if (source.kind === 'in-process') {
      return { module: QueueModule, providers: [{ provide: SUBMISSION_QUEUE, useValue: source.queue }], exports: [SUBMISSION_QUEUE] };
    }
    return {
      module: QueueModule,
      imports: [BullModule.registerQueue({ name: BULL_QUEUE, url: source.url, settings: BULL_SETTINGS })],
      providers: [{ provide: SUBMISSION_QUEUE, useFactory: (queue: Queue) => new BullQueue(queue), inject: [getQueueToken(BULL_QUEUE)] }],
      exports: [SUBMISSION_QUEUE],
    };
  }
}
