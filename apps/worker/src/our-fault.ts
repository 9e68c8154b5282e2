import type { Result } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';

/** The result of a submission that could not be graded by our own fault: no score, no attempt. */
export function ourFault(bundle: ExerciseBundle, version: number): Result {
  return {
    status: 'error',
    score: null,
    verdict: 'internal-error',
    points: 0,
    maxPoints: bundle.spec.groups.reduce((sum, group) => sum + group.points, 0),
    step: null,
    mistakes: [],
    groups: [],
    diagnostics: [],
    curves: [],
    message: {
      pt: 'A correção falhou por culpa nossa e não gastou tentativa: envie de novo.',
      en: 'Grading failed by our fault and cost no attempt: submit again.',
    },
    reference: { backend: 'none', device: 'none', precision: 'float32' },
    exercise: { id: bundle.id, version },
    timings: { compileMs: 0, runMs: 0, compareMs: 0, totalMs: 0 },
  };
}
