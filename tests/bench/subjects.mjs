import { readCourse, readExercise } from '@gradus/exercise';
import { createGrader } from '@gradus/grading';
import { toPlain } from '@gradus/values';
import { inRoot } from '../../apps/cli/bin/setup/workspace.mjs';

/** @typedef {import('@gradus/exercise').ExerciseBundle} ExerciseBundle */
/** @typedef {import('@gradus/reference').PreparedCase} PreparedCase */
/** @typedef {{ id: string, bundle: ExerciseBundle, source: string, cases: readonly PreparedCase[], calls: { export: string, args: unknown[] }[] }} Subject */

const exercises = ['activations/softmax', 'mlp/train-binary'];

/** @param {string} id @returns {ExerciseBundle} */
function selectBundle(id) {
  const [topic = '', slug = ''] = id.split('/');
  const outcome = readExercise(inRoot('exercises'), topic, slug);
  if ('bundle' in outcome) return outcome.bundle;
  throw new Error(`${id}: ${outcome.problems.map(({ message }) => message).join('; ')}`);
}

/** Expected values are computed once and kept, so that the next benchmark starts at once. */
export const cacheDir = inRoot('.build', 'bench-cache');

/**
 * What is measured: the model answer of a small and of a heavy exercise, with the cases that a submission of it runs (all groups, seed 1).
 * @returns {Promise<Subject[]>}
 */
export async function prepareSubjects() {
  const grader = await createGrader({ cacheDir });
  try {
    return await Promise.all(exercises.map((id) => prepareSubject(id, grader)));
  } finally {
    await grader.close();
  }
}

/** Computes what a server would still be computing, for every exercise, while it is measured. */
export async function warmCourse() {
  const grader = await createGrader({ cacheDir });
  try {
    for (const bundle of readCourse(inRoot('exercises')).bundles) await grader.warm(bundle, 'all');
  } finally {
    await grader.close();
  }
}

/** @param {string} id @param {import('@gradus/grading').Grader} grader @returns {Promise<Subject>} */
async function prepareSubject(id, grader) {
  const bundle = selectBundle(id);
  const prepared = await grader.engine.references.prepare({ bundle, groups: bundle.spec.groups.map((group) => group.id), seed: 1 });
  if (prepared.kind !== 'ok') throw new Error(`${id}: ${JSON.stringify(prepared)}`);
  const cases = prepared.value.flatMap((group) => group.cases);
  const calls = cases.map(({ call }) => ({ export: call.export, args: call.args.map(toPlain) }));
  return { id, bundle, source: bundle.solutions[0]?.source ?? '', cases, calls };
}
