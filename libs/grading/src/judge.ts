import type { ExerciseBundle } from '@gradus/exercise';
import type { AuthorOutcome, JudgeRequest, Judgement, References } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import type { Judgements } from './compare/compare-case';
import { compareShape } from './compare/shape';
import type { PlannedCase } from './plan';

const NONE: Judgements = { properties: new Map(), metrics: new Map() };

interface Question {
  readonly position: number;
  readonly request: JudgeRequest;
  readonly of: 'own' | 'reference';
}

/**
 * Asks the author's predicates and metrics about every answer whose shape is right, in one batch: they may rely on the shape.
 * @returns one entry per case, same order
 */
export async function judgeAnswers(
  references: References,
  bundle: ExerciseBundle,
  planned: readonly PlannedCase[],
  outcomes: readonly CaseOutcome[],
): Promise<AuthorOutcome<readonly Judgements[]>> {
  const questions = planned.flatMap((one, position) => questionsOf(one, outcomes[position], position));
  if (questions.length === 0) return { kind: 'ok', value: planned.map(() => NONE) };
  const judged = await references.judge(bundle, questions.map(({ request }) => request));
  if (judged.kind !== 'ok') return judged;
  return { kind: 'ok', value: planned.map((_, position) => gather(position, questions, judged.value)) };
}

function questionsOf(planned: PlannedCase, outcome: CaseOutcome | undefined, position: number): Question[] {
  const { call, expected } = planned.prepared;
  const output = outcome?.kind === 'returned' ? outcome.outputs[0] : undefined;
  if (output === undefined || compareShape(expected, output, 'out')) return [];
  const ask = (kind: JudgeRequest['kind'], name: string, of: Question['of'], about: Value): Question => ({
    position,
    of,
    request: { kind, name, call, output: about },
  });
  return planned.group.checks.flatMap((check) => {
    if (check.kind === 'property') return [ask('property', check.property, 'own', output)];
    if (check.kind !== 'metric') return [];
    return [ask('metric', check.metric, 'own', output), ask('metric', check.metric, 'reference', expected)];
  });
}

function gather(position: number, questions: readonly Question[], answers: readonly Judgement[]): Judgements {
  const properties = new Map<string, Judgement>();
  const metrics = new Map<string, { own: Judgement; reference: Judgement }>();
  questions.forEach((question, i) => {
    const answer = answers[i];
    if (question.position !== position || !answer) return;
    const { kind, name } = question.request;
    if (kind === 'property') properties.set(name, answer);
    else metrics.set(name, { ...(metrics.get(name) ?? { own: answer, reference: answer }), [question.of]: answer });
  });
  return { properties, metrics };
}
