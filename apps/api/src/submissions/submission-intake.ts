import { Inject, Injectable } from '@nestjs/common';
import type { Me } from '@gradus/contract';
import { type NewSubmission, SUBMISSION_QUEUE, type StoredSubmission, type SubmissionQueue, reportFault } from '@gradus/store';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { Catalogue } from '../course/catalogue';
import { ProblemError } from '../problems/problem-error';
import { SubmissionRate } from './submission-rate';

export type Incoming = Pick<NewSubmission, 'exerciseId' | 'kind' | 'source' | 'cases' | 'idempotencyKey'>;

/** Accepts what students send: store the row, then say that it is there. */
@Injectable()
export class SubmissionIntake {
  constructor(
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
    @Inject(SUBMISSION_QUEUE) private readonly queue: SubmissionQueue,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(SubmissionRate) private readonly rate: SubmissionRate,
  ) {}

  async accept(me: Me, incoming: Incoming): Promise<StoredSubmission> {
    this.rate.take(me.id);
    const { versionId } = await this.catalogue.select(incoming.exerciseId);
    const outcome = await this.options.store.submissions.create({ ...incoming, userId: me.id, versionId });
    if (outcome.kind === 'conflict') {
      throw new ProblemError('idempotency-key-reused', 'Send another Idempotency-Key with this body: that key belongs to an earlier submission.');
    }
    // Not awaited: the row is stored, so it is accepted, and a queue that is away must not keep the student waiting.
    if (outcome.kind === 'created') this.queue.add(outcome.submission.id).catch(reportFault);
    return outcome.submission;
  }
}
