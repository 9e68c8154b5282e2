import { Shell } from '../app/shell';
import { CodeEditor } from '../editor/code-editor';
import { CodePane } from './code-pane';
import { Panes } from './panes';
import { ResetButton } from './reset-button';
import { ResultPane } from './result-pane';
import { SavedState } from './saved-state';
import { Hosted } from './slot';
import { Statement } from './statement';
import { Actions, Toolbar } from './toolbar';
import { pointsBefore } from './use-shown';
import { useWorkspace, type WorkspaceProps } from './use-workspace';
import styles from './workspace.module.css';

/** Statement, code and result of one exercise. Each is drawn into a host of its own, which the layout moves about. */
export function Workspace(props: WorkspaceProps) {
  const { exercise } = props;
  const { container, mode, hosts, draft, right, shown, actions, ...page } = useWorkspace(props);
  const { submission, attempts } = shown;
  return (
    <Shell title={exercise.title} crumbs={<Crumbs {...props} hasTopic={mode !== 'narrow'} />} status={<SavedState state={draft.state} />} isWorkspace>
      {mode !== 'wide' && shown.tab !== 'statement' && <h1 className="spoken">{exercise.title}</h1>}
      <div ref={container} className={styles.container}>
        <Panes mode={mode} hosts={hosts} tab={shown.tab} onTab={shown.openTab} bottomBar={<div className={styles.bottom}><Actions {...actions} /></div>} />
      </div>
      <Hosted host={hosts.statement}>
        <Statement exercise={exercise} />
      </Hosted>
      <Hosted host={hosts.code}>
        <CodePane editor={page.editor} right={right}>
          <pre className={styles.printed}>{draft.source}</pre>
          <Toolbar {...actions} hasActions={mode !== 'narrow'} attempts={Math.max(0, ...attempts.map((item) => item.attempt ?? 0))} />
          {draft.source !== undefined && (
            <CodeEditor
              key={draft.reading}
              isReadOnly={!right.mayEdit}
              exerciseId={exercise.id}
              title={exercise.title}
              types={exercise.types}
              initialSource={draft.source}
              marks={page.marks}
              onEdit={draft.edited}
              handle={page.editor}
              footer={<ResetButton onReset={() => page.replaceAll(exercise.starter)} />}
            />
          )}
        </CodePane>
      </Hosted>
      <Hosted host={hosts.result}>
        <ResultPane
          exercise={exercise}
          grading={page.grading}
          submission={submission}
          isStale={page.isStale}
          before={pointsBefore(attempts, submission?.attempt ?? null)}
          wantedCase={shown.wantedCase}
          {...page.panelActions}
        />
      </Hosted>
    </Shell>
  );
}

function Crumbs({ exercise, hasTopic }: WorkspaceProps & { readonly hasTopic: boolean }) {
  return (
    <>
      {hasTopic && <span>{exercise.topic.title}</span>}
      <strong className={styles.here}>{exercise.title}</strong>
    </>
  );
}
