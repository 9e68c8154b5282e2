import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findDraft, saveDraft } from './draft-store';
import { DraftSaver, type DraftState } from './draft-saver';

export type DraftOf = { readonly userId: string; readonly exerciseId: string; readonly starter: string };

/** The student's text: read once from this machine, then kept per keystroke. `source` is undefined until it was read. */
export function useDraft({ userId, exerciseId, starter }: DraftOf) {
  const [source, setSource] = useState<string>();
  // What was typed last, even where the page has not been drawn since: Ctrl+Shift+Enter may follow within the same frame.
  const typed = useRef<string>(undefined);
  // Counts how often the text was read anew: an editor opened for another reading starts again.
  const [reading, setReading] = useState(0);
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const saver = useMemo(
    () => new DraftSaver({ save: (text) => saveDraft(userId, exerciseId, text), onState: setState, now: () => new Date() }),
    [userId, exerciseId],
  );
  useEffect(() => {
    let isCurrent = true;
    void findDraft(userId, exerciseId).then((draft) => {
      if (!isCurrent) return;
      typed.current ??= draft?.source ?? starter;
      setSource(typed.current);
      if (draft) setState({ kind: 'saved', at: draft.savedAt });
    });
    return () => {
      isCurrent = false;
    };
  }, [userId, exerciseId, starter]);
  useFlushOnLeaving(saver);
  /** Reads the text again, after another tab had the right to edit it. */
  const reread = useCallback(async () => {
    const draft = await findDraft(userId, exerciseId);
    if (!draft) return;
    typed.current = draft.source;
    setSource(draft.source);
    setReading((count) => count + 1);
  }, [userId, exerciseId]);
  const edited = useCallback(
    (text: string) => {
      typed.current = text;
      setSource(text);
      saver.edited(text);
    },
    [saver],
  );
  const saveNow = useCallback(() => saver.flush(), [saver]);
  const latest = useCallback(() => typed.current ?? starter, [starter]);
  return { source, reading, latest, state, edited, saveNow, reread };
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
