import type { NamedMistake } from '@gradus/contract';
import type { ExerciseTolerance, Mistake } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { compareClose } from '../compare/close';
import type { ComparedCase } from '../compare/compare-case';
import { compareShape } from '../compare/shape';
import type { PlannedCase } from '../plan';
import { countEqual, isSameAnswer } from './same-answer';

/** A well-known mistake, run on the same cases: what it answers and which cases it passes. Same order as the cases. */
export interface Twin {
  readonly mistake: Mistake;
  readonly outcomes: readonly CaseOutcome[];
  readonly compared: readonly ComparedCase[];
}

/** The student's side of the same. */
export interface Answered {
  readonly outcomes: readonly CaseOutcome[];
  readonly compared: readonly ComparedCase[];
}

/** Below this many agreeing cases nothing is named, unless twin and reference differ in fewer. */
const CASES_OF_EVIDENCE = 2;

/**
 * Names every mistake whose twin the student's answers are, on evidence alone (design.md §5): on at least two cases (or all,
 * if fewer) in which twin and reference differ the student's answer is the twin's; they lie in groups in which that holds for
 * every failing case; and the student passes wherever the twin passes. Nothing fits: nothing is named.
 */
export function diagnose(student: Answered, twins: readonly Twin[], tolerance: ExerciseTolerance): NamedMistake[] {
  if (student.compared.every((one) => one.verdict === 'passed')) return [];
  return twins.flatMap((twin) => nameMistake(student, twin, tolerance) ?? []);
}

function nameMistake(student: Answered, twin: Twin, tolerance: ExerciseTolerance): NamedMistake | undefined {
  const cases = student.compared.map((own, position) => ({
    own,
    twinFails: twin.compared[position]?.verdict !== 'passed',
    twinDiffers: twin.compared[position]?.verdict !== 'passed' && !isReferenceAnswer(own.planned, twin.outcomes[position], tolerance),
    agrees: own.verdict !== 'passed' && isSameOutcome(own, student.outcomes[position], twin.outcomes[position], tolerance),
    outcome: student.outcomes[position],
  }));
  const telling = cases.filter((one) => one.twinDiffers);
  const agreeing = telling.filter((one) => one.agrees);
  if (cases.some((one) => !one.twinFails && one.own.verdict !== 'passed')) return undefined;
  const groups = [...new Set(agreeing.map((one) => one.own.planned.group))];
  const explained = groups.filter((group) =>
    cases.filter((one) => one.own.planned.group === group && one.own.verdict !== 'passed').every((one) => one.agrees),
  );
  // A group with a failing case that the mistake does not explain speaks against it: its agreeing cases may be chance.
  const explaining = agreeing.filter((one) => explained.includes(one.own.planned.group));
  if (telling.length === 0 || explaining.length < Math.min(CASES_OF_EVIDENCE, telling.length)) return undefined;
  // Evidence that a student may look at is worth more than a hidden one.
  const group = explained.find((one) => one.visibility === 'visible') ?? explained[0];
  if (!group) return undefined;
  const evidence = agreeing.filter((one) => one.own.planned.group === group);
  return {
    id: twin.mistake.id,
    message: twin.mistake.message,
    ...(twin.mistake.section ? { section: twin.mistake.section } : {}),
    evidence: {
      group: group.id,
      cases: evidence.map((one) => one.own.planned.prepared.id),
      valuesEqual: evidence.reduce((sum, one) => sum + valuesOf(one.outcome), 0),
    },
  };
}

function isSameOutcome(
  own: ComparedCase,
  student: CaseOutcome | undefined,
  twin: CaseOutcome | undefined,
  tolerance: ExerciseTolerance,
): boolean {
  if (student?.kind === 'returned' && twin?.kind === 'returned') {
    const [answer] = student.outputs;
    const [twinAnswer] = twin.outputs;
    if (!answer || !twinAnswer) return false;
    return sameChanges(student, twin) && isSameAnswer(answer, twinAnswer, own.planned.prepared.expected, tolerance);
  }
  // Any slip may throw; only the very same error is evidence.
  if (student?.kind !== 'ended' || twin?.kind !== 'ended' || student.verdict !== twin.verdict) return false;
  return student.error !== undefined && student.error.name === twin.error?.name && student.error.message === twin.error.message;
}

/** A case can fail with the right answer: a gradient is checked against the program's own, wrong, forward function. */
function isReferenceAnswer({ prepared }: PlannedCase, outcome: CaseOutcome | undefined, tolerance: ExerciseTolerance): boolean {
  const answer = outcome?.kind === 'returned' && outcome.changed.length === 0 ? outcome.outputs[0] : undefined;
  if (!answer || compareShape(prepared.expected, answer, 'out')) return false;
  return compareClose(prepared.expected, answer, 'out', tolerance) === undefined;
}

type Returned = Extract<CaseOutcome, { kind: 'returned' }>;

/** A mistake may lie in what was done to the arguments rather than in the answer. */
function sameChanges(student: Returned, twin: Returned): boolean {
  const positions = (outcome: Returned): string => outcome.changed.map((change) => change.argument).join();
  return positions(student) === positions(twin);
}

function valuesOf(outcome: CaseOutcome | undefined): number {
  const answer = outcome?.kind === 'returned' ? outcome.outputs[0] : undefined;
  return answer ? countEqual(answer) : 0;
}
