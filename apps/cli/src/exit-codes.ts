/** What the process ends with (design.md §12). `gradus check`: proven, not proven. */
export const EXIT = { full: 0, below: 1, notGradable: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage or a fault of ours: one sentence that says what to do. */
export class UsageError extends Error {
  constructor(
    readonly code: 'wrong-usage' | 'unknown-exercise' | 'unreadable-file' | 'unwritable-file' | 'broken-exercise',
    message: string,
  ) {
    super(message);
  }
}
