/**
 * Says "look at submission N", no more: a message that is lost or doubled loses and doubles nothing, because the row is the truth
 * and the worker asks for it again.
 */
export interface SubmissionQueue {
  readonly kind: 'in-process' | 'redis';
  add(submissionId: string): Promise<void>;
  /** The same for submissions that may have a message already: one that still waits is not doubled. */
  addAgain(submissionIds: readonly string[]): Promise<void>;
  /** Calls `look` for each message, `concurrency` of them at once. */
  consume(look: (submissionId: string) => Promise<void>, concurrency: number): void;
  isReachable(): Promise<boolean>;
  /** Takes no more messages and waits for those that are looked at. */
  close(): Promise<void>;
}

/** The token that Nest's modules inject a queue by. */
export const SUBMISSION_QUEUE = Symbol('SubmissionQueue');
