import type { ExerciseBundle } from '@gradus/exercise';
import { type ExerciseReport, type Grader, inLanes, medianMs, prove } from '@gradus/grading';
import type { ProofCache } from './proof-cache';

export interface ProveAllOptions {
  readonly grader: Grader;
  /** Absent: everything is proven anew. */
  readonly cache?: ProofCache;
  readonly isThorough: boolean;
  /** Before an exercise is proven, and as soon as it is. */
  readonly onStart: (bundle: ExerciseBundle, position: number) => void;
  readonly onReport: (report: ExerciseReport) => void;
}

/** Proves exercises, as many at a time as programs run, and times them one after another. @returns their reports, same order */
export async function proveAll(bundles: readonly ExerciseBundle[], options: ProveAllOptions): Promise<ExerciseReport[]> {
  const { grader, cache, isThorough, onStart, onReport } = options;
  const lanes = Array.from({ length: grader.maxRunning }, (_, i) => i);
  let started = 0;
  const proven = await inLanes(lanes, bundles, async (_, bundle) => {
    onStart(bundle, (started += 1));
    const known = cache?.find(bundle, isThorough);
    const report = known ?? (await prove(bundle, grader, { isThorough }));
    onReport(report);
    return { bundle, report, isNew: known === undefined };
  });
  const reports: ExerciseReport[] = [];
  for (const { bundle, report, isNew } of proven) {
    const timed = isNew ? { ...report, medianMs: await medianMs(bundle, grader) } : report;
    if (isNew) cache?.keep(bundle, isThorough, timed);
    reports.push(timed);
  }
  return reports;
}
