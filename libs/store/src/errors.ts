export type StoreErrorCode =
  | 'data-directory-locked'
  | 'data-directory-unwritable'
  | 'database-unreachable'
  | 'database-from-a-newer-version'
  | 'redis-unreachable';

/** What keeps the store from opening. The message is one sentence that says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The text of anything that was thrown; of several at once (a host with two addresses), the first. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** The code of a failed system call, ENOENT. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
