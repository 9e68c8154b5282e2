import type { SubmissionEvent } from '@gradus/contract';

const RUNNING = 1_000_000;
const RESULT = 2_000_000;

/** The id of an event: it grows on the way from queued to graded, and is the same in every process and after every reconnection. */
export function rankOf(event: SubmissionEvent): number {
  switch (event.event) {
    case 'state':
      // Fewer before me is further on.
      if (event.data.state === 'queued') return RUNNING - 1 - Math.min(event.data.before, RUNNING - 2);
      return event.data.state === 'running' ? RUNNING : RESULT - 1;
    case 'progress':
      return Math.min(RUNNING + 1 + event.data.done, RESULT - 2);
    case 'result':
      return RESULT;
  }
}

/** The rank of the last event that a client has seen; 0 for none, and for what is no id of ours. */
export function rankOfLast(lastEventId: string | undefined): number {
  const rank = Number(lastEventId ?? 0);
  return Number.isSafeInteger(rank) && rank > 0 ? rank : 0;
}

export const isLast = (rank: number): boolean => rank >= RESULT;
