import { type Me, type Submission, type SubmissionWithSource, forStudent } from '@gradus/contract';
import type { StoredSubmission } from '@gradus/store';
import { isAllowed } from '../access/permissions';

/** A submission as `viewer` may see it. The only way from a stored result to an answer: students get it redacted. */
export function viewSubmission(stored: StoredSubmission, viewer: Me): Submission {
  const { id, exerciseId, version, kind, state, attempt, result, createdAt } = stored;
  const seesAll = isAllowed(viewer, 'submission:read-any');
  return {
    id, version, kind, state, attempt,
    exercise: exerciseId,
    result: result === null || seesAll ? result : forStudent(result),
    createdAt: createdAt.toISOString(),
  };
}

export function viewWithSource(stored: StoredSubmission, viewer: Me): SubmissionWithSource {
  return { ...viewSubmission(stored, viewer), source: stored.source };
}
