import type { Grader } from '@gradus/grading';
import { type Store, reportFault } from '@gradus/store';

/** Prepares every exercise in the background, so that the first student does not wait for it: a little of each before all of any. */
export function warmAll(store: Pick<Store, 'exercises'>, grader: Pick<Grader, 'warm'> | undefined): { stop(): void } {
  let isStopped = false;
  const warm = async (): Promise<void> => {
    const versions = await store.exercises.current();
    for (const extent of ['first', 'all'] as const) {
      for (const { versionId } of versions) {
        if (isStopped) return;
        await grader?.warm((await store.exercises.selectVersion(versionId)).bundle, extent);
      }
    }
  };
  // Grading prepares what it lacks by itself: a failure here costs time, not a result.
  warm().catch((error: unknown) => {
    if (!isStopped) reportFault(error);
  });
  return { stop: () => void (isStopped = true) };
}
