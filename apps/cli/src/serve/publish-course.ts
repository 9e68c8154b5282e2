import { type Course, readCourse } from '@gradus/exercise';
import type { Store } from '@gradus/store';

/**
 * Publishes every exercise of the folder that can be read; a new version only where something changed. A broken one keeps the
 * version it had; one whose folder is gone is no longer shown.
 */
export async function publishCourse(store: Pick<Store, 'exercises'>, folder: string): Promise<Course> {
  const course = readCourse(folder);
  for (const bundle of course.bundles) await store.exercises.publish(bundle);
  await store.exercises.list([...course.bundles.map(({ id }) => id), ...course.problems.map(({ exercise }) => exercise)]);
  return course;
}
