import type { ExerciseBundle } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { callSource, toSource } from '@gradus/values';
import { compareAnswers } from '../compare/compare-answers';
import type { Engine } from '../engine';
import { type PlannedCase, jobCase } from '../plan';
import type { ProgramRunner } from './run-program';
import { isSameOutcome } from './same-outcome';

/** An input on which a mutant and the model answer part. */
export interface Difference {
  /** The call as source, shortened. */
  readonly input: string;
  readonly own: string;
  readonly model: string;
  /** Whether the checks would refuse what the mutant gives there: then the cases lack only such an input. */
  readonly isRefused: boolean;
}

/** Inputs, and what the model answer does on them. */
export interface Yardstick {
  readonly inputs: readonly PlannedCase[];
  readonly outcomes: readonly CaseOutcome[];
  readonly runMs: number;
}

const SHOWN = 160;

/** @returns where the program does other than the model answer, first where the checks would notice; undefined: nowhere */
export async function tellApart(
  runner: ProgramRunner,
  source: string,
  { inputs, outcomes, runMs }: Yardstick,
  { engine, bundle }: { readonly engine: Engine; readonly bundle: ExerciseBundle },
): Promise<Difference | undefined> {
  const run = await runner.run(source, inputs.map(jobCase), runMs);
  const answers = run.kind === 'ran' ? run.outcomes : inputs.map((): CaseOutcome => ({ kind: 'not-run' }));
  const parted = inputs.flatMap((input, i) => {
    const [a, b] = [answers[i], outcomes[i]];
    return a && b && !isSameOutcome(a, b) ? [{ input, own: a, model: b }] : [];
  });
  if (parted.length === 0) return undefined;
  const passes = async (whose: 'own' | 'model'): Promise<boolean[]> => {
    const compared = await compareAnswers(engine, bundle, parted.map((one) => one.input), parted.map((one) => one[whose]));
    return compared.kind === 'ok' ? compared.value.map((one) => one.verdict === 'passed') : [];
  };
  const [own, model] = [await passes('own'), await passes('model')];
  // Under a seed that no pool holds the model answer may be refused, too.
  const refusedAt = parted.findIndex((_, i) => own[i] === false && model[i] === true);
  const shown = parted[Math.max(refusedAt, 0)];
  return shown && { ...describe(shown), isRefused: refusedAt >= 0 };
}

function describe({ input, own, model }: { readonly input: PlannedCase; readonly own: CaseOutcome; readonly model: CaseOutcome }): Omit<Difference, 'isRefused'> {
  const { call } = input.prepared;
  return { input: shorten(callSource(call.export, call.args)), own: shorten(told(own)), model: shorten(told(model)) };
}

function told(outcome: CaseOutcome): string {
  switch (outcome.kind) {
    case 'returned': {
      const [output] = outcome.outputs;
      const changed = outcome.changed.map(({ argument }) => ` and changes argument ${argument + 1}`).join('');
      return `${output ? toSource(output) : 'nothing'}${changed}`;
    }
    case 'ended':
      return outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : outcome.verdict;
    case 'not-run':
      return 'nothing';
  }
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
