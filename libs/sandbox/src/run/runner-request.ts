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
}
