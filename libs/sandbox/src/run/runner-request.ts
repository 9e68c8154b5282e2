import type { HarnessLimits } from '../isolate/harness';

/** A value of which the frame's numbers are the next `numbers`. */
export interface PackedRef {
  readonly skeleton: string;
  readonly numbers: number;
}

/** In place of a job: collect garbage, so that the memory left behind can be measured. */
export const TIDY = 'tidy';

/** The job as a runner gets it, from us: not parsed. */
export interface RunnerRequest {
  readonly code: string;
  readonly exports: readonly string[];
  readonly cases: ReadonlyArray<{ readonly calls: ReadonlyArray<{ readonly export: string; readonly args: readonly PackedRef[] }> }>;
  readonly heapMiB: number;
  readonly wallMs: number;
  readonly output: HarnessLimits;
  readonly randomSeed: number;
  /**
   * Exported by a last line of ours: it has a value once the module has run to its end, and not before. No program can know the
   * name and use it too. Made outside: loading node:crypto costs a runner 6 MB.
   */
  readonly loadedName: string;
}
