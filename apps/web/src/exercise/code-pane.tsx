import type { ReactNode, RefObject } from 'react';
import type { EditorHandle } from '../editor/editor-handle';
import { useWords } from '../messages/language';
import styles from './workspace.module.css';

/** The landmark around toolbar and editor; F6 leads through it into the text. */
export function CodePane({ editor, children }: { readonly editor: RefObject<EditorHandle | null>; readonly children: ReactNode }) {
  const { m } = useWords();
  return (
    <section
      className={styles.code}
      aria-label={m.exercise.code}
      data-landmark
      tabIndex={-1}
      onFocus={(event) => event.target === event.currentTarget && editor.current?.focus()}
    >
      {children}
    </section>
  );
}
