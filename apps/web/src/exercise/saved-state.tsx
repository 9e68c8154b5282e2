import type { DraftState } from '../drafts/draft-saver';
import { useWords } from '../messages/language';
import styles from './saved-state.module.css';

/** What the header says of the text. Not a live region: saving is announced to nobody. */
export function SavedState({ state }: { readonly state: DraftState }) {
  const { m, time } = useWords();
  const text = {
    untouched: () => m.exercise.untouched,
    unsaved: () => m.exercise.unsaved,
    saved: () => (state.kind === 'saved' ? m.exercise.savedAt(time(state.at)) : ''),
    'not-kept': () => m.exercise.notKept,
  }[state.kind]();
  return (
    <span className={styles.state} data-state={state.kind}>
      {text}
    </span>
  );
}
