import type { Problem, Submission, SubmissionEvent } from '@gradus/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, type ApiFailure, jsonPost, requestJson } from '../api/client';
import { followSubmission } from '../api/follow-submission';

export type Progress = { readonly before?: number; readonly done?: number; readonly total?: number };

export type Grading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting-to-send' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'grading'; readonly progress: Progress };

export type Outgoing = { readonly kind: 'submissions' | 'runs'; readonly source: string; readonly cases?: readonly string[] };

/** The key belongs to this text and purpose until an answer came, so that sending again doubles nothing. */
type Keyed = Outgoing & { readonly key: string };

const RESEND_MS = 5_000;

/** Sends a text, follows its grading, hands the graded submission on. One at a time. */
export function useGrading(exerciseId: string, onDone: (submission: Submission, source: string) => void) {
  const [grading, setGrading] = useState<Grading>({ kind: 'idle' });
  const unsent = useRef<Keyed>(undefined);
  const following = useRef(new AbortController());
  useEffect(() => {
    following.current = new AbortController();
    return () => following.current.abort();
  }, []);

  const deliver = useCallback(
    async (outgoing: Keyed) => {
      setGrading({ kind: 'sending' });
      const answer = await post(exerciseId, outgoing);
      if (answer instanceof ApiError) return setGrading(stateAfter(answer.failure));
      unsent.current = undefined;
      const submission = await graded(answer, following.current.signal, (progress) => setGrading({ kind: 'grading', progress }));
      setGrading({ kind: 'idle' });
      onDone(submission, outgoing.source);
    },
    [exerciseId, onDone],
  );
  const start = useCallback(
    (outgoing: Outgoing) => {
      const waiting = unsent.current;
      unsent.current = waiting && isSame(waiting, outgoing) ? waiting : { ...outgoing, key: newKey() };
      void deliver(unsent.current);
    },
    [deliver],
  );
  // What was refused is not sent again by itself: only what found no server.
  useEffect(() => {
    if (grading.kind !== 'waiting-to-send') return undefined;
    const resend = () => unsent.current && void deliver(unsent.current);
    window.addEventListener('online', resend);
    // A server that starts again does so without the browser's noticing.
    const timer = setTimeout(resend, RESEND_MS);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', resend);
    };
  }, [grading, deliver]);
  return { grading, start };
}

// Not crypto.randomUUID: browsers have that on encrypted origins alone, and a server in a lab may speak HTTP.
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isSame(a: Outgoing, b: Outgoing): boolean {
  return a.kind === b.kind && a.source === b.source && a.cases?.join() === b.cases?.join();
}

async function post(exerciseId: string, { kind, source, cases, key }: Keyed): Promise<Submission | ApiError> {
  try {
    return await requestJson<Submission>(`/api/v1/exercises/${exerciseId}/${kind}`, jsonPost(cases ? { source, cases } : { source }, key));
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function stateAfter(failure: ApiFailure): Grading {
  return failure.kind === 'unreachable' ? { kind: 'waiting-to-send' } : { kind: 'refused', problem: failure.problem };
}

async function graded(submission: Submission, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Submission> {
  if (submission.state === 'done') return submission;
  onProgress({});
  return followSubmission(submission.id, { signal, onEvent: (event) => onProgress(progressOf(event)) });
}

function progressOf(event: SubmissionEvent): Progress {
  if (event.event === 'progress') return event.data;
  return event.event === 'state' && event.data.state === 'queued' ? { before: event.data.before } : {};
}
