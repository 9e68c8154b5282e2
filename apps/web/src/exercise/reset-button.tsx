import { useState } from 'react';
import { useWords } from '../messages/language';
import styles from './toolbar.module.css';

/** Replaces the text by the starter, and becomes the way back. `onReset` gives what restores the text. */
export function ResetButton({ onReset }: { readonly onReset: () => () => void }) {
  const { m } = useWords();
  const [undo, setUndo] = useState<() => void>();
  const onClick = () => {
    undo?.();
    const restore = undo ? undefined : onReset();
    setUndo(() => restore);
  };
  return (
    <button type="button" className={styles.reset} onClick={onClick}>
      {undo ? m.exercise.undo : m.exercise.reset}
    </button>
  );
}
