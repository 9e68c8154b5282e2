import type { ExerciseBundle } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { callSource, toSource } from '@gradus/values';
import { compareAnswers } from '../compare/compare-answers';
import type { Engine } from '../engine';
import { type PlannedCase, jobCase } from '../plan';
import { agree } from './agree';
import type { ProgramRunner } from './run-program';
import { isSameOutcome } from './same-outcome';
import { callAlone } from './varied-inputs';

/** An input on which a mutant and the model answer part. */
export interface Difference {
  /** The call as source, shortened. */
  readonly input: string;
  readonly own: string;
  readonly model: string;
  /**
   * refused: the cases can draw such an input, and the checks would refuse what the mutant gives; tolerated: the tolerance lets it
   * pass, here and everywhere; never-drawn: the cases draw no such input, and the checks would refuse it.
   */
  readonly kind: 'refused' | 'tolerated' | 'never-drawn';
}

/** Inputs, and what the model answer does on them. */
export interface Yardstick {
  readonly inputs: readonly PlannedCase[];
  readonly outcomes: readonly CaseOutcome[];
  readonly runMs: number;
}

const SHOWN = 160;
const NOT_RUN: CaseOutcome = { kind: 'not-run' };

interface Parted {
  readonly input: PlannedCase;
  readonly own: CaseOutcome;
  readonly model: CaseOutcome;
}

/** @returns where the program does other than the model answer, first where the checks would notice; undefined: nowhere */
export async function tellApart(
  runner: ProgramRunner,
  source: string,
  { inputs, outcomes, runMs }: Yardstick,
  { engine, bundle }: { readonly engine: Engine; readonly bundle: ExerciseBundle },
): Promise<Difference | undefined> {
  const run = await runner.run(source, inputs.map(jobCase), runMs);
  const answers = run.kind === 'ran' ? run.outcomes : inputs.map(() => NOT_RUN);
  const parted = inputs
    .flatMap((input, i) => {
      const [a, b] = [answers[i], outcomes[i]];
      return a && b && !isSameOutcome(a, b) ? [{ input, own: a, model: b }] : [];
    })
    .sort(byLength);
  if (parted.length === 0) return undefined;
  const passes = async (whose: 'own' | 'model'): Promise<boolean[]> => {
    const compared = await compareAnswers(engine, bundle, parted.map((one) => one.input), parted.map((one) => one[whose]));
    return compared.kind === 'ok' ? compared.value.map((one) => one.verdict === 'passed') : [];
  };
  const [own, model] = [await passes('own'), await passes('model')];
  // Under a seed that no pool holds the model answer may be refused, too.
  const refusedAt = parted.findIndex((_, i) => own[i] === false && model[i] === true);
  const shown = parted[Math.max(refusedAt, 0)];
  return shown && { ...describe(shown), kind: refusedAt >= 0 ? 'refused' : 'tolerated' };
}

/** @param agreed inputs that all solutions agree on @returns where the program differs from them by more than the tolerance */
export async function tellBeyondCases(
  runner: ProgramRunner,
  source: string,
  { inputs, outcomes, runMs }: Yardstick,
  bundle: ExerciseBundle,
): Promise<Difference | undefined> {
  if (inputs.length === 0) return undefined;
  const run = await runner.run(source, inputs.map(callAlone), runMs);
  const answers = run.kind === 'ran' ? run.outcomes : [];
  const parted = inputs.flatMap((input, i) => {
    const [own = NOT_RUN, model] = [answers[i], outcomes[i]];
    return model && !agree(bundle, model, own) ? [{ input, own, model }] : [];
  });
  const shown = parted.sort(byLength)[0];
  return shown && { ...describe(shown), kind: 'never-drawn' };
}

function describe({ input, own, model }: Parted): Omit<Difference, 'kind'> {
  const { call } = input.prepared;
  return { input: shorten(callSource(call.export, call.args)), own: shorten(told(own)), model: shorten(told(model)) };
}

/** The author reads the shortest. */
function byLength(a: Parted, b: Parted): number {
  const length = ({ input }: Parted): number => callSource(input.prepared.call.export, input.prepared.call.args).length;
  return length(a) - length(b);
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
