import type { Problem } from '@gradus/contract';
import type { Messages } from '../messages/messages';

/** Why a text was not taken: the server's own sentence, or what to do where the session has ended. */
export function refusal({ status, detail, title }: Problem, m: Messages): string {
  return status === 401 ? m.grading.signedOut : `${m.grading.notSent} ${detail || title}`;
}
