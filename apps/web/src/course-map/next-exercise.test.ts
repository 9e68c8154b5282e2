import type { ExerciseSummary, Progress, Topics } from '@gradus/contract';
import { nextExercise } from './next-exercise';

const exercise = (slug: string, progress: Partial<Progress>): ExerciseSummary => ({
  id: `t/${slug}`,
  slug,
  title: slug,
  order: 1,
  difficulty: 'easy',
  maxPoints: 10,
  progress: { state: 'not-begun', step: null, points: null, attempts: 0, ...progress },
});
const course = (...exercises: ExerciseSummary[]): Topics['topics'] => [{ slug: 't', title: 'T', order: 1, exercises }];

const fresh = exercise('fresh', {});
const done = exercise('done', { state: 'graded', step: null });
const stopped = exercise('stopped', { state: 'graded', step: 'values' });

test('an exercise stopped on a step comes before one not begun', () => {
  expect(nextExercise(course(done, fresh, stopped))?.slug).toBe('stopped');
});

test('with nothing begun it is the first not begun', () => expect(nextExercise(course(done, fresh))?.slug).toBe('fresh'));

test('with everything done there is none', () => expect(nextExercise(course(done))).toBeUndefined());
