import type { Problem, ProblemCode } from '@gradus/contract';

export interface ProblemExtras extends Pick<Problem, 'errors'> {
  /** For 429 and 503. */
  readonly retryAfterSeconds?: number;
}

/** An expected refusal of a request. The detail is one sentence that says what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(detail);
  }
}

export const NOTHING_HERE = 'There is nothing at this address; /api/docs lists what there is.';
