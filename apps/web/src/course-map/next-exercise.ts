import type { ExerciseSummary, Topics } from '@gradus/contract';

/** Where to go on: the first exercise begun and not finished, else the first not begun, else none. */
export function nextExercise(topics: Topics['topics']): ExerciseSummary | undefined {
  const exercises = topics.flatMap((topic) => topic.exercises);
  return exercises.find(isUnfinished) ?? exercises.find((exercise) => exercise.progress.state === 'not-begun');
}

function isUnfinished({ progress }: ExerciseSummary): boolean {
  return progress.state === 'begun' || (progress.state === 'graded' && progress.step !== null);
}
