import { useCallback, useEffect, useMemo, useState } from 'react';
import { findDraft, saveDraft } from './draft-store';
import { DraftSaver, type DraftState } from './draft-saver';

export type DraftOf = { readonly userId: string; readonly exerciseId: string; readonly starter: string };

/** The student's text: read once from this machine, then kept per keystroke. `source` is undefined until it was read. */
export function useDraft({ userId, exerciseId, starter }: DraftOf) {
  const [source, setSource] = useState<string>();
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const saver = useMemo(
    () => new DraftSaver({ save: (text) => saveDraft(userId, exerciseId, text), onState: setState, now: () => new Date() }),
    [userId, exerciseId],
  );
  useEffect(() => {
    let isCurrent = true;
    void findDraft(userId, exerciseId).then((draft) => {
      if (!isCurrent) return;
      setSource((typed) => typed ?? draft?.source ?? starter);
      if (draft) setState({ kind: 'saved', at: draft.savedAt });
    });
    return () => {
      isCurrent = false;
    };
  }, [userId, exerciseId, starter]);
  useFlushOnLeaving(saver);
  const edited = useCallback(
    (text: string) => {
      setSource(text);
      saver.edited(text);
    },
    [saver],
  );
  const saveNow = useCallback(() => saver.flush(), [saver]);
  return { source, state, edited, saveNow };
}

function useFlushOnLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [saver]);
}
