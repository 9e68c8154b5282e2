import type { Result } from '@gradus/contract';
import type { Grader } from '@gradus/grading';
import { type Claim, type LiveEvent, type LiveEvents, QUEUE_CHANNEL, type ServerSecret, type Store, type SubmissionQueue, reportFault } from '@gradus/store';
import { CostlyPersons } from './costly-persons';
import { ourFault } from './our-fault';

export interface WorkerParts {
  readonly store: Pick<Store, 'claims' | 'exercises'>;
  readonly queue: SubmissionQueue;
  readonly events: LiveEvents;
  readonly grader: Pick<Grader, 'grade' | 'maxRunning' | 'ranIntoLimit'>;
  readonly secret: ServerSecret;
}

/** Whoever ended this many workers is not given to another. */
const MAX_TRIES = 3;
const EXTEND_LEASE_MS = 10_000;

/** A message says "look at submission N": claim the row, grade it, store the result, tell who watches. */
export class SubmissionWorker {
  private readonly costly: CostlyPersons;

  constructor(private readonly parts: WorkerParts) {
    const { grader } = parts;
    this.costly = new CostlyPersons((person) => grader.ranIntoLimit(person), grader.maxRunning);
  }

  async look(submissionId: string): Promise<void> {
    let hasEntered = false;
    try {
      const claim = await this.parts.store.claims.take(submissionId, (userId) => (hasEntered = this.costly.enter(userId, submissionId)));
      if (claim !== undefined) await this.gradeAndTell(claim);
    } finally {
      const next = hasEntered ? this.costly.leave(submissionId) : undefined;
      if (next !== undefined) await this.parts.queue.add(next);
    }
  }

  private async gradeAndTell(claim: Claim): Promise<void> {
    const { claims } = this.parts.store;
    const submissionId = claim.submission.id;
    this.tell(submissionId, { event: 'running' });
    this.tell(QUEUE_CHANNEL, { event: 'moved' });

    const result = await this.gradeUnderLease(claim);

    const finished = await claims.finish(claim, { ...result, timings: { ...result.timings, queueMs: claim.queueMs } });
    // Without a claim somebody else graded it meanwhile, and has told so.
    if (finished !== undefined) this.tell(submissionId, { event: 'done' });
    await this.lookAtNextOf(claim.submission.userId);
  }

  private async gradeUnderLease(claim: Claim): Promise<Result> {
    const extending = setInterval(() => {
      // A database that is away loses us the claim, and finish() finds that out.
      this.parts.store.claims.extend(claim).catch(reportFault);
    }, EXTEND_LEASE_MS);
    try {
      return await this.gradeWithRetry(claim);
    } finally {
      clearInterval(extending);
    }
  }

  /** Our own fault gets a second chance, at once. */
  private async gradeWithRetry(claim: Claim): Promise<Result> {
    const { submission, tries } = claim;
    const { bundle, number } = await this.parts.store.exercises.selectVersion(submission.versionId);
    if (tries > MAX_TRIES) return ourFault(bundle, number);
    const grade = (): Promise<Result> =>
      this.parts.grader.grade({
        bundle,
        version: number,
        source: submission.source,
        person: submission.userId,
        hidden: submission.kind === 'run' ? 'none' : { draw: this.parts.secret.draw(submission.id) },
        ...(submission.cases ? { cases: submission.cases } : {}),
        onProgress: (done, total) => this.tell(submission.id, { event: 'progress', done, total }),
      }).catch((error: unknown) => {
        reportFault(error);
        return ourFault(bundle, number);
      });
    const first = await grade();
    return first.verdict === 'internal-error' ? grade() : first;
  }

  // A message for it may have come while this person's was running, and was passed over.
  private async lookAtNextOf(userId: string): Promise<void> {
    const next = await this.parts.store.claims.nextOf(userId);
    if (next !== undefined) await this.parts.queue.add(next);
  }

  /** Live news is a convenience: the row tells the same, so that nothing waits for it or fails with it. */
  private tell(channel: string, event: LiveEvent): void {
    this.parts.events.publish(channel, event).catch(reportFault);
  }
}
