import type { ExerciseView } from '@gradus/contract';
import { useMemo, useRef } from 'react';
import { useShortcuts } from '../app/shortcuts';
import { useDraft } from '../drafts/use-draft';
import { useEditLock } from '../drafts/use-edit-lock';
import type { EditorHandle } from '../editor/editor-handle';
import { useWords } from '../messages/language';
import { useLayoutMode } from './layout-mode';
import { marksFrom } from './marks-from';
import { useHost } from './slot';
import { useStableActions } from './stable-actions';
import { goToSection } from './statement';
import { useSending } from './use-sending';
import { useShown } from './use-shown';

export type WorkspaceProps = { readonly exercise: ExerciseView; readonly userId: string };

/** What one exercise's page knows and does; the page itself is workspace.tsx. */
export function useWorkspace({ exercise, userId }: WorkspaceProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const mode = useLayoutMode(container);
  const hosts = { statement: useHost(), code: useHost(), result: useHost() };
  const draft = useDraft({ userId, exerciseId: exercise.id, starter: exercise.starter });
  const right = useEditLock(`gradus/${userId}/${exercise.id}`, draft.saveNow, draft.reread);
  const shown = useShown(exercise.id);
  const { submission } = shown;
  const { grading, isBusy, run, submit, runOnly } = useSending(exercise.id, draft, shown);
  const isStale = submission !== undefined && draft.source !== submission.source;
  const { m } = useWords();
  const marks = useMemo(() => (isStale ? [] : marksFrom(submission?.result, m.diagnostics.why)), [isStale, submission, m]);
  useShortcuts({ '$mod+Enter': () => right.mayEdit && run(), '$mod+Shift+Enter': () => right.mayEdit && submit(), '$mod+s': () => void draft.saveNow() });

  const goTo = (tab: 'code' | 'statement', go: () => void) => {
    if (mode !== 'wide') shown.openTab(tab);
    // What lies behind a tab can be scrolled to once the tab is drawn.
    requestAnimationFrame(go);
  };
  /** Gives what brings the text before back. */
  const replaceAll = (text: string) => {
    const before = draft.latest();
    editor.current?.replaceAll(text);
    return () => editor.current?.replaceAll(before);
  };
  const panelActions = useStableActions({
    onOpenCase: shown.openCase,
    onRunOnly: runOnly,
    onReveal: (line, column) => goTo('code', () => editor.current?.reveal(line, column)),
    onReread: (section) => goTo('statement', () => goToSection(section)),
    onUseSource: replaceAll,
  });
  const actions = { isBusy: isBusy || !right.mayEdit, onRun: run, onSubmit: submit };
  return { container, editor, mode, hosts, draft, right, shown, grading, isStale, marks, replaceAll, panelActions, actions };
}
