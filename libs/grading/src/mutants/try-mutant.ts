import type { ExerciseBundle } from '@gradus/exercise';
import { compareAnswers } from '../compare/compare-answers';
import type { Engine } from '../engine';
import { type CasesOfSeed, jobCase } from '../plan';
import type { ProgramRunner } from './run-program';

/** What the cases made of a mutant. */
export type Fate =
  | { readonly kind: 'killed' | 'survived' }
  /** It is no program; there is nothing to notice. */
  | { readonly kind: 'no-program' }
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface Trial {
  readonly engine: Engine;
  readonly bundle: ExerciseBundle;
  /** Tried one after another until one kills. */
  readonly seeds: readonly CasesOfSeed[];
  /** What the model answer takes on the cases of a seed. */
  readonly modelMs: number;
}

/** Grades a mutant as a submission is graded, but for what a student is told: killed is all below full score. */
export async function tryMutant(runner: ProgramRunner, source: string, { engine, bundle, seeds, modelMs }: Trial): Promise<Fate> {
  for (const { planned } of seeds) {
    const run = await runner.run(source, planned.map(jobCase), modelMs);
    if (run.kind === 'unavailable' || run.kind === 'no-program') return run;
    if (run.kind === 'ended' || run.outcomes.some((outcome) => outcome.kind !== 'returned')) return { kind: 'killed' };
    const compared = await compareAnswers(engine, bundle, planned, run.outcomes);
    if (compared.kind === 'unavailable') return compared;
    // A check of the author's that throws on it has noticed it.
    if (compared.kind !== 'ok' || compared.value.some((one) => one.verdict !== 'passed')) return { kind: 'killed' };
  }
  return { kind: 'survived' };
}
