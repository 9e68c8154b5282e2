import type { Problem } from '@gradus/contract';
import type { Messages } from '../messages/messages';
import { problemSentence } from '../messages/problem-sentence';

/** Why a text was not taken, and what to do where the session has ended. */
export function refusal(problem: Problem, m: Messages): string {
  return problem.status === 401 ? m.grading.signedOut : `${m.grading.notSent} ${problemSentence(problem, m)}`;
}
