import type { Submission } from '@gradus/contract';
import { useCallback, useEffect, useRef } from 'react';
import { useAnnounce } from '../app/announcer';
import type { useDraft } from '../drafts/use-draft';
import { announcement } from '../feedback/announcement';
import { useWords } from '../messages/language';
import { refusal } from './refusal';
import { useGrading } from './use-grading';
import type { useShown } from './use-shown';

/** Sends the text, and shows and announces its result once it is there. The focus stays where it is. */
export function useSending(exerciseId: string, draft: ReturnType<typeof useDraft>, { show, openTab }: ReturnType<typeof useShown>) {
  const words = useWords();
  const announce = useAnnounce();
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  const onDone = useCallback(
    (submission: Submission, source: string) => {
      show(submission, source);
      announce(announcement(submission, latest.current));
    },
    [show, announce],
  );
  const { grading, start } = useGrading(exerciseId, onDone);
  useEffect(() => {
    const { m } = latest.current;
    if (grading.kind === 'waiting-to-send') announce(m.grading.waitingToSend);
    if (grading.kind === 'refused') announce(refusal(grading.problem, m));
  }, [grading, announce]);
  const isBusy = grading.kind === 'sending' || grading.kind === 'grading';
  const send = (kind: 'runs' | 'submissions', cases?: readonly string[]) => {
    if (isBusy) return;
    void draft.saveNow();
    openTab('result');
    announce('');
    start({ kind, source: draft.latest(), ...(cases && { cases }) });
  };
  return {
    grading,
    isBusy,
    run: () => send('runs'),
    submit: () => send('submissions'),
    runOnly: (id: string) => send('runs', [id]),
  };
}
