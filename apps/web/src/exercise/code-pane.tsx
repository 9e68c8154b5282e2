import type { ReactNode, RefObject } from 'react';
import type { EditRight } from '../drafts/use-edit-lock';
import type { EditorHandle } from '../editor/editor-handle';
import { useWords } from '../messages/language';
import styles from './workspace.module.css';

export type CodePaneProps = { readonly editor: RefObject<EditorHandle | null>; readonly right: EditRight; readonly children: ReactNode };

/** The landmark around toolbar and editor; F6 leads through it into the text. */
export function CodePane({ editor, right, children }: CodePaneProps) {
  const { m } = useWords();
  return (
    <section
      className={styles.code}
      aria-label={m.exercise.code}
      data-landmark
      tabIndex={-1}
      onFocus={(event) => event.target === event.currentTarget && editor.current?.focus()}
    >
      {!right.mayEdit && (
        <p className={styles.otherTab}>
          {m.exercise.otherTab}
          <button type="button" onClick={right.takeOver}>
            {m.exercise.editHere}
          </button>
        </p>
      )}
      {children}
    </section>
  );
}
