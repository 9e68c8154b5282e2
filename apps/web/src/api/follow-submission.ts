import type { Submission, SubmissionEvent } from '@gradus/contract';
import { createEventSource } from 'eventsource-client';
import { requestJson } from './client';
import { Pacemaker } from './pacemaker';

export type Following = {
  readonly onEvent: (event: SubmissionEvent) => void;
  readonly signal: AbortSignal;
};

/**
 * Resolves with the graded submission. Live events are a convenience: whenever the channel is silent or closed the row is
 * polled, after 2 s and then every 5 s, so that the result never depends on the channel.
 */
export function followSubmission(id: string, { onEvent, signal }: Following): Promise<Submission> {
  return new Promise((resolve) => {
    const pacemaker = new Pacemaker({ poll: () => void poll(), now: () => Date.now() });
    const channel = openChannel(id, (event) => {
      pacemaker.heard();
      onEvent(event);
      if (event.event === 'result') finish(event.data);
    }, pacemaker);
    const finish = (submission: Submission) => {
      stop();
      resolve(submission);
    };
    const stop = () => {
      pacemaker.stop();
      channel.close();
    };
    const poll = async () => {
      const submission = await requestJson<Submission>(`/api/v1/submissions/${id}`).catch(() => null);
      if (submission?.state === 'done' && !signal.aborted) finish(submission);
    };
    signal.addEventListener('abort', stop, { once: true });
    pacemaker.start();
  });
}

function openChannel(id: string, onEvent: (event: SubmissionEvent) => void, pacemaker: Pacemaker) {
  const channel = createEventSource({
    url: new URL(`/api/v1/submissions/${id}/events`, location.href),
    credentials: 'same-origin',
    // The client takes every status but 204 for an open channel, so a 401 would be asked for again for ever.
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!response.ok) queueMicrotask(() => channel.close());
      return response;
    },
    onMessage: ({ event, data }) => onEvent(readEvent(event, data)),
    onComment: () => pacemaker.heard(),
    onDisconnect: () => pacemaker.lost(),
  });
  return channel;
}

function readEvent(event: string | undefined, data: string): SubmissionEvent {
  // Name and data come from the server of the same release, which makes them from the contract's type (see requestJson).
  return { event, data: JSON.parse(data) as unknown } as SubmissionEvent;
}
