import type { ExerciseView, Submission } from '@gradus/contract';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useAnnounce } from '../app/announcer';
import { Shell } from '../app/shell';
import { useShortcuts } from '../app/shortcuts';
import { useDraft } from '../drafts/use-draft';
import { CodeEditor } from '../editor/code-editor';
import type { EditorHandle } from '../editor/editor-handle';
import { announcement } from '../feedback/announcement';
import { useWords } from '../messages/language';
import { useLayoutMode } from './layout-mode';
import { marksFrom } from './marks-from';
import { Panes } from './panes';
import { ResultPane } from './result-pane';
import { SavedState } from './saved-state';
import { Hosted, useHost } from './slot';
import { useStableActions } from './stable-actions';
import { goToSection, Statement } from './statement';
import { ResetButton } from './reset-button';
import { Actions, Toolbar } from './toolbar';
import { useGrading } from './use-grading';
import { pointsBefore, useShown } from './use-shown';
import styles from './workspace.module.css';

export type WorkspaceProps = { readonly exercise: ExerciseView; readonly userId: string };

/** Statement, code and result of one exercise, and what passes between them. */
export function Workspace({ exercise, userId }: WorkspaceProps) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const mode = useLayoutMode(container);
  const hosts = { statement: useHost(), code: useHost(), result: useHost() };
  const draft = useDraft({ userId, exerciseId: exercise.id, starter: exercise.starter });
  const shown = useShown(exercise.id);
  const { grading, run, submit, runOnly } = useSending(exercise, draft, shown);
  const isBusy = grading.kind === 'sending' || grading.kind === 'grading';
  const isStale = shown.submission !== undefined && draft.source !== shown.submission.source;
  const marks = useMemo(() => (isStale ? [] : marksFrom(shown.submission?.result)), [isStale, shown.submission]);
  const actions = { isBusy, onRun: run, onSubmit: submit };
  useShortcuts({ '$mod+Enter': () => isBusy || run(), '$mod+Shift+Enter': () => isBusy || submit(), '$mod+s': () => void draft.saveNow() });

  const reveal = (line: number, column: number) => {
    if (mode === 'narrow') shown.openTab('code');
    requestAnimationFrame(() => editor.current?.reveal(line, column));
  };
  const reread = (section: string) => {
    if (mode !== 'wide') shown.openTab('statement');
    requestAnimationFrame(() => goToSection(section));
  };
  const reset = () => {
    const before = draft.latest();
    editor.current?.replaceAll(exercise.starter);
    return () => editor.current?.replaceAll(before);
  };
  const panelActions = useStableActions({ onOpenCase: shown.openCase, onRunOnly: runOnly, onReveal: reveal, onReread: reread });
  const crumbs = (
    <>
      {mode !== 'narrow' && <span>{exercise.topic.title}</span>}
      <strong className={styles.here}>{exercise.title}</strong>
    </>
  );
  return (
    <Shell title={exercise.title} crumbs={crumbs} status={<SavedState state={draft.state} />} isWorkspace>
      {mode !== 'wide' && shown.tab !== 'statement' && <h1 className={styles.spoken}>{exercise.title}</h1>}
      <div ref={container} className={styles.container}>
        <Panes mode={mode} hosts={hosts} tab={shown.tab} onTab={shown.openTab} bottomBar={<div className={styles.bottom}><Actions {...actions} /></div>} />
      </div>
      <Hosted host={hosts.statement}>
        <Statement exercise={exercise} />
      </Hosted>
      <Hosted host={hosts.code}>
        <section className={styles.code} aria-label={words.m.exercise.code} data-landmark tabIndex={-1} onFocus={(event) => event.target === event.currentTarget && editor.current?.focus()}>
          <Toolbar {...actions} hasActions={mode !== 'narrow'} attempts={shown.attempts.filter((item) => item.attempt !== null).length} />
          {draft.source !== undefined && (
            <CodeEditor exerciseId={exercise.id} title={exercise.title} types={exercise.types} initialSource={draft.source} marks={marks} onEdit={draft.edited} handle={editor} footer={<ResetButton onReset={reset} />} />
          )}
        </section>
      </Hosted>
      <Hosted host={hosts.result}>
        <ResultPane
          exercise={exercise}
          grading={grading}
          submission={shown.submission}
          isStale={isStale}
          before={pointsBefore(shown.attempts, shown.submission?.attempt ?? null)}
          wantedCase={shown.wantedCase}
          {...panelActions}
        />
      </Hosted>
    </Shell>
  );
}

/** Sending the text, and what happens when its result is there: it is shown and announced once; the focus stays where it is. */
function useSending(exercise: ExerciseView, draft: ReturnType<typeof useDraft>, shown: ReturnType<typeof useShown>) {
  const words = useWords();
  const announce = useAnnounce();
  const { show } = shown;
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
  const { grading, start } = useGrading(exercise.id, onDone);
  const send = (kind: 'runs' | 'submissions', cases?: readonly string[]) => {
    void draft.saveNow();
    shown.openTab('result');
    announce('');
    start({ kind, source: draft.latest(), ...(cases && { cases }) });
  };
  return { grading, run: () => send('runs'), submit: () => send('submissions'), runOnly: (id: string) => send('runs', [id]) };
}
