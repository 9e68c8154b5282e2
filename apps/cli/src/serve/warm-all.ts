import type { Grader } from '@gradus/grading';
import type { Store } from '@gradus/store';

/** Prepares every exercise in the background, one after another, so that the first student does not wait for it. */
export function warmAll(store: Pick<Store, 'exercises'>, grader: Pick<Grader, 'warm'> | undefined): { stop(): void } {
  let isStopped = false;
  const warm = async (): Promise<void> => {
    for (const { versionId } of await store.exercises.current()) {
      if (isStopped) return;
      await grader?.warm((await store.exercises.selectVersion(versionId)).bundle);
    }
  };
  // Grading prepares what it lacks by itself: a failure here costs time, not a result.
  warm().catch((error: unknown) => {
    if (!isStopped) process.emitWarning(error instanceof Error ? error : String(error));
  });
  return { stop: () => void (isStopped = true) };
}
