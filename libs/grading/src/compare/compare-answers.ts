import type { ExerciseBundle } from '@gradus/exercise';
import type { AuthorOutcome } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import type { Engine } from '../engine';
import { judgeAnswers } from '../judge';
import type { PlannedCase } from '../plan';
import { type ComparedCase, compareCase } from './compare-case';

/** Compares every answer with its expected value. @param outcomes one per planned case, same order */
export async function compareAnswers(
  engine: Engine,
  bundle: ExerciseBundle,
  planned: readonly PlannedCase[],
  outcomes: readonly CaseOutcome[],
): Promise<AuthorOutcome<readonly ComparedCase[]>> {
  const judged = await judgeAnswers(engine.references, bundle, planned, outcomes);
  if (judged.kind !== 'ok') return judged;
  const value = planned.map((one, position) => {
    const outcome = outcomes[position] ?? { kind: 'not-run' as const };
    const judgements = judged.value[position] ?? { properties: new Map(), metrics: new Map() };
    return compareCase(one, outcome, { tolerance: bundle.spec.tolerance, judgements });
  });
  return { kind: 'ok', value };
}
