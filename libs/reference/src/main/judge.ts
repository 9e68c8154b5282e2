import type { ExerciseBundle } from '@gradus/exercise';
import { pack } from '@gradus/values';
import type { AuthorOutcome, JudgeRequest, Judgement } from '../references';
import type { AuthorCompiler } from './author-modules';
import { readHarnessAnswer } from './harness-answer';
import { packJudgeRequests, parseJudgements } from './judgements';
import type { Lane } from './lane';

export interface JudgeContext {
  readonly compiler: AuthorCompiler;
  readonly lane: Lane;
  readonly seconds: number;
}

/** The author's predicates and metrics on outputs, all in one round trip. */
export async function judge(
  { compiler, lane, seconds }: JudgeContext,
  bundle: ExerciseBundle,
  requests: readonly JudgeRequest[],
): Promise<AuthorOutcome<readonly Judgement[]>> {
  if (requests.length === 0) return { kind: 'ok', value: [] };
  const modules = await compiler.modulesOf(bundle);
  if (modules.kind !== 'ok') return modules;
  const { texts, locate } = modules.value;
  const checks = texts.filter(([file]) => file === 'checks.ts').map(([file, code]): [string, string] => [file, code]);
  if (checks.length === 0) return { kind: 'exercise-error', file: 'checks.ts', message: 'is missing' };
  const outcome = await lane.request({
    file: 'checks.ts',
    // The same everywhere: a verdict must not hang on the machine.
    backend: 'cpu',
    precision: 'float32',
    gradingHash: bundle.gradingHash,
    modules: checks,
    seconds,
    packed: pack(packJudgeRequests(requests)),
  });
  if (outcome.kind === 'failed') return locate(outcome.failure);
  if (outcome.kind === 'unavailable') return outcome;
  const answer = readHarnessAnswer(outcome.packed, 'checks.ts', (value) => parseJudgements(value, requests));
  return answer.kind === 'failed' ? locate(answer.failure) : answer;
}
