type InstallFault =
  | 'busy'
  | 'broken-wheel'
  | 'compile-failed'
  | 'does-not-load'
  | 'incomplete-clone'
  | 'interrupted'
  | 'no-compiler'
  | 'no-download'
  | 'no-space'
  | 'timed-out'
  | 'unreadable-file'
  | 'wrong-answer'
  | 'wrong-library'
  | 'wrong-platform'
  | 'wrong-wheel';

/** Why nothing was installed: one sentence that says what to do. */
export class InstallError extends Error {
  constructor(
    readonly code: InstallFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What to bring where there is nothing else: PyPI is reached from many a network from which the package's own download is not. */
export const BRING_A_WHEEL =
  'fetch a wheel with `pip download --no-deps --only-binary :all: tensorflow==2.16.2` (tensorflow-cpu for a machine without CUDA) and give it with --wheel FILE';

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Node's fetch says no more than "fetch failed"; the reason is its cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** The system's own name for what went wrong (`ENOSPC`), as fs and child_process give it. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
