import { useEffect, useMemo, useRef } from 'react';
import type { FeedbackActions } from '../feedback/feedback-panel';

/** The same functions for as long as the component lives, each calling its latest version: a memoised panel is not drawn per keystroke. */
export function useStableActions(actions: FeedbackActions): FeedbackActions {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useMemo<FeedbackActions>(
    () => ({
      onOpenCase: (id) => latest.current.onOpenCase(id),
      onRunOnly: (id) => latest.current.onRunOnly(id),
      onReveal: (line, column) => latest.current.onReveal(line, column),
      onReread: (section) => latest.current.onReread(section),
      onUseSource: (source) => latest.current.onUseSource(source),
    }),
    [],
  );
}
