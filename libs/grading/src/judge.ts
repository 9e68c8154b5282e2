import type { ExerciseBundle } from '@gradus/exercise';
import type { AuthorOutcome, JudgeRequest, Judgement, References } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import type { Judgements } from './compare/compare-case';
import { compareShape } from './compare/shape';
import type { PlannedCase } from './plan';
import { text } from './texts';

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
  const together = await references.judge(bundle, questions.map(({ request }) => request));
  const judged = together.kind === 'exercise-error' ? await judgeApart(references, bundle, planned, questions) : together;
  if (judged.kind !== 'ok') return judged;
  return { kind: 'ok', value: planned.map((_, position) => gather(position, questions, judged.value)) };
}

/**
 * A check that can judge the reference's answers and not the student's has met one that its author did not think of. That
 * answer is wrong: were it the exercise's error, which costs no attempt, a program could ask about hidden inputs for nothing.
 */
async function judgeApart(
  references: References,
  bundle: ExerciseBundle,
  planned: readonly PlannedCase[],
  questions: readonly Question[],
): Promise<AuthorOutcome<readonly Judgement[]>> {
  const ofReference = questions.flatMap(({ position, request }) => {
    const output = planned[position]?.prepared.expected;
    return output ? [{ ...request, output }] : [];
  });
  const proof = await references.judge(bundle, ofReference);
  if (proof.kind !== 'ok') return proof;
  const answers: Judgement[] = [];
  for (const { request } of questions) {
    const judged = await references.judge(bundle, [request]);
    if (judged.kind === 'unavailable') return judged;
    answers.push((judged.kind === 'ok' ? judged.value[0] : undefined) ?? unjudged(request.kind));
  }
  return { kind: 'ok', value: answers };
}

function unjudged(kind: JudgeRequest['kind']): Judgement {
  return kind === 'metric' ? { kind: 'metric', metric: NaN } : { kind: 'broken', message: text.notJudged };
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
