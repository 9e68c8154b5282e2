import type { ExerciseBundle } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { randomStream } from '@gradus/values';
import type { PlannedCase } from '../plan';
import { agree } from './agree';
import type { ProgramRunner } from './run-program';
import type { Yardstick } from './tell-apart';
import { callAlone, varyInputs } from './varied-inputs';

/** An input that is none may be an endless loop; after so many the rest is left. */
const LOOPS_ENDURED = 6;

/**
 * Inputs that the cases never draw and that are inputs of the exercise all the same: all solutions, written in different ways,
 * return the same there. Where a mutant returns something else, a kind of case is missing.
 */
export async function agreedInputs(runner: ProgramRunner, bundle: ExerciseBundle, inputs: readonly PlannedCase[], count: number): Promise<Yardstick> {
  const varied = varyInputs(inputs, count, randomStream('varied', bundle.id));
  const answers: Array<ReadonlyMap<string, CaseOutcome>> = [];
  let agreed = varied;
  for (const { source } of bundle.solutions) {
    const own = await answersOf(runner, source, agreed);
    answers.push(own);
    agreed = agreed.filter(({ id }) => agree(bundle, answers[0]?.get(id), own.get(id)));
  }
  const model = await runner.run(bundle.solutions[0]?.source ?? '', agreed.map(callAlone));
  // A single solution agrees with itself, which tells nothing.
  if (bundle.solutions.length < 2 || model.kind !== 'ran') return { inputs: [], outcomes: [], runMs: 0 };
  return { inputs: agreed, outcomes: model.outcomes, runMs: model.runMs };
}

/** What the program returns, by case. */
async function answersOf(runner: ProgramRunner, source: string, inputs: readonly PlannedCase[]): Promise<ReadonlyMap<string, CaseOutcome>> {
  const answers = new Map<string, CaseOutcome>();
  let rest = inputs;
  for (let loops = 0; rest.length > 0 && loops <= LOOPS_ENDURED; loops += 1) {
    const run = await runner.run(source, rest.map(callAlone), 0);
    if (run.kind !== 'ran') return answers;
    rest.forEach(({ id }, i) => {
      const outcome = run.outcomes[i];
      if (outcome?.kind === 'returned') answers.set(id, outcome);
    });
    const firstNotRun = run.outcomes.findIndex((outcome) => outcome.kind === 'not-run');
    rest = firstNotRun < 0 ? [] : rest.slice(firstNotRun);
  }
  return answers;
}
