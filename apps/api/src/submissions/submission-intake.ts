import { Inject, Injectable } from '@nestjs/common';
import type { Me } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
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
    const { versionId, bundle } = await this.catalogue.select(incoming.exerciseId);
    refuseUnknownCases(incoming, bundle);
    const outcome = await this.options.store.submissions.create({ ...incoming, userId: me.id, versionId });
    if (outcome.kind === 'conflict') {
      throw new ProblemError('idempotency-key-reused', 'Send another Idempotency-Key with this body: that key belongs to an earlier submission.');
    }
    // Not awaited: the row is stored, so it is accepted, and a queue that is away must not keep the student waiting.
    if (outcome.kind === 'created') this.queue.add(outcome.submission.id).catch(reportFault);
    return outcome.submission;
  }
}

/** Which cases a group has only the worker knows; which groups are visible is known here. */
function refuseUnknownCases({ cases }: Incoming, { spec }: ExerciseBundle): void {
  const groups = spec.groups.filter((group) => group.visibility === 'visible').map((group) => group.id);
  const unknown = cases?.find((id) => !groups.some((group) => id.startsWith(`${group}/`)));
  if (unknown === undefined && cases?.length !== 0) return;
  throw new ProblemError('invalid-request', `Name visible cases as GROUP/CASE, or leave cases out to run all; the visible groups are ${groups.join(', ')}.`);
}
