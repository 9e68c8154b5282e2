import type { Localised } from './language';
import { LIMITS } from './limits';
import type { GroupResult, NamedMistake, Result, Timings } from './result';
import type { ErrorVerdict } from './verdict';

const FAULTS: Record<ErrorVerdict, Localised> = {
  'exercise-error': {
    pt: 'O exercício tem um erro; a falha não é sua e nenhuma tentativa foi gasta. Avise quem dá o curso.',
    en: 'The exercise has an error; it is not your fault and no attempt was used. Tell whoever teaches the course.',
  },
  'internal-error': {
    pt: 'A falha é nossa e nenhuma tentativa foi gasta. Envie de novo.',
    en: 'This is our fault and no attempt was used. Submit again.',
  },
};

/**
 * The result as a student may see it. A hidden group keeps its verdict and points and nothing else: no case, no input,
 * expected value, error, console line or count of values. Times are rounded up to 50 ms where a hidden group ran, and the seed is for staff.
 */
export function forStudent(result: Result): Result {
  const hidden = new Set(result.groups.filter((group) => group.visibility === 'hidden').map((group) => group.id));
  return {
    ...result,
    // An author's error may quote what the author's code saw, ours a path of the server.
    ...(result.status === 'error' ? { message: FAULTS[result.verdict] } : {}),
    groups: result.groups.map(redactGroup),
    mistakes: result.mistakes.map((mistake) => redactMistake(mistake, hidden)),
    curves: result.curves.filter((curve) => !hidden.has(curve.group)),
    exercise: { id: result.exercise.id, version: result.exercise.version },
    timings: hidden.size > 0 ? roundTimings(result.timings) : result.timings,
  };
}

function redactGroup(group: GroupResult): GroupResult {
  return group.visibility === 'hidden' ? { ...group, cases: [] } : group;
}

function redactMistake(mistake: NamedMistake, hidden: ReadonlySet<string>): NamedMistake {
  if (!hidden.has(mistake.evidence.group)) return mistake;
  return { ...mistake, evidence: { group: mistake.evidence.group, cases: [], valuesEqual: 0 } };
}

function roundTimings(timings: Timings): Timings {
  return {
    ...timings,
    runMs: roundUp(timings.runMs),
    compareMs: roundUp(timings.compareMs),
    totalMs: roundUp(timings.totalMs),
  };
}

function roundUp(timeMs: number): number {
  return Math.ceil(timeMs / LIMITS.hiddenTimeStepMs) * LIMITS.hiddenTimeStepMs;
}
