import { basename, resolve } from 'node:path';
import { type ExerciseBundle, type FolderProblem, readCourse, readExercise } from '@gradus/exercise';
import { UsageError } from './exit-codes';

/** The course that came with this clone, or another one (`GRADUS_EXERCISES`). */
export const EXERCISES_FOLDER = resolve(setting('GRADUS_EXERCISES') ?? resolve(__dirname, '../../../exercises'));

/** Everything that Gradus writes lies below this one folder. */
export function dataFolder(): string {
  return resolve(setting('GRADUS_DATA') ?? '.gradus');
}

/** What was computed once and would be computed again the same. */
export function cacheFolder(): string {
  return resolve(dataFolder(), 'cache');
}

/** @param id TOPIC/EXERCISE @throws UsageError for an unknown or a broken one */
export function selectExercise(id: string): ExerciseBundle {
  const [topic, slug, ...rest] = id.split('/');
  const known = readCourse(EXERCISES_FOLDER);
  if (!topic || !slug || rest.length > 0 || !isKnown(known.bundles, known.problems, id)) {
    throw new UsageError('unknown-exercise', `There is no exercise ${id}; there are: ${known.bundles.map((one) => one.id).join(', ')}.`);
  }
  const outcome = readExercise(EXERCISES_FOLDER, topic, slug);
  if ('bundle' in outcome) return outcome.bundle;
  throw new UsageError('broken-exercise', outcome.problems.map(problemText).join('\n'));
}

/** The exercises of a topic, one exercise, or all; and what is wrong with the folders among them. */
export function selectExercises(scope: string | undefined): { bundles: ExerciseBundle[]; problems: FolderProblem[] } {
  const course = readCourse(EXERCISES_FOLDER);
  const isInScope = (id: string): boolean => scope === undefined || id === scope || id.startsWith(`${scope}/`);
  const bundles = course.bundles.filter((bundle) => isInScope(bundle.id));
  const problems = course.problems.filter((problem) => isInScope(problem.exercise));
  if (bundles.length + problems.length > 0) return { bundles, problems };
  throw new UsageError('unknown-exercise', `There is no ${scope === undefined ? 'exercise' : `topic or exercise ${scope}`} below ${EXERCISES_FOLDER}.`);
}

export function problemText({ file, line, message }: FolderProblem): string {
  return `${basename(EXERCISES_FOLDER)}/${file}:${line}: ${message}`;
}

function isKnown(bundles: readonly ExerciseBundle[], problems: readonly FolderProblem[], id: string): boolean {
  return bundles.some((bundle) => bundle.id === id) || problems.some((problem) => problem.exercise === id);
}

/** An environment variable; an empty one is how compose files and shells say "not set". */
export function setting(name: string): string | undefined {
  return process.env[name] === '' ? undefined : process.env[name];
}
