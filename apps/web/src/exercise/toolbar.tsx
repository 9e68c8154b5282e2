import { useWords } from '../messages/language';
import styles from './toolbar.module.css';

export type ActionsProps = {
  readonly isBusy: boolean;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
};

/** Run and Submit: one filled button per view. Key hints only where the column is wide enough for them. */
export function Actions({ isBusy, onRun, onSubmit }: ActionsProps) {
  const { m } = useWords();
  return (
    <>
      <button type="button" className={styles.run} aria-disabled={isBusy} onClick={() => isBusy || onRun()}>
        <span className={styles.long}>{m.exercise.run}</span>
        <span className={styles.short}>{m.exercise.runShort}</span>
        <kbd aria-hidden="true">Ctrl Enter</kbd>
      </button>
      <button type="button" className={styles.submit} aria-disabled={isBusy} onClick={() => isBusy || onSubmit()}>
        {m.exercise.submit}
        <kbd aria-hidden="true">Ctrl Shift Enter</kbd>
      </button>
    </>
  );
}

export type ToolbarProps = ActionsProps & { readonly attempts: number; readonly hasActions: boolean };

export function Toolbar({ attempts, hasActions, ...actions }: ToolbarProps) {
  const { m } = useWords();
  return (
    <div className={styles.toolbar} role="group" aria-label={m.exercise.code}>
      {hasActions && <Actions {...actions} />}
      <span className={styles.attempts}>{m.exercise.attempts(attempts)}</span>
    </div>
  );
}
