import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useWords } from '../messages/language';
import styles from './editor.module.css';
import type { EditorProps } from './editor-handle';
import { PlainEditor } from './plain-editor';

const MonacoEditor = lazy(() => import('./monaco-editor').then((module) => ({ default: module.MonacoEditor })));
const KEY = 'gradus.editor';

/** The full editor, or a text area: on a phone, by choice, and with a sentence where the full one fails. */
export function CodeEditor(props: EditorProps) {
  const { m } = useWords();
  const [isPlain, setIsPlain] = useState(prefersPlain);
  const choose = (plain: boolean) => {
    setIsPlain(plain);
    remember(plain);
  };
  const footer = (
    <>
      {props.footer}
      <button type="button" className={styles.choice} onClick={() => choose(!isPlain)}>
        {isPlain ? m.editor.useFull : m.editor.usePlain}
      </button>
    </>
  );
  if (isPlain) return <PlainEditor {...props} footer={footer} />;
  return (
    <ErrorBoundary fallback={<FailedEditor {...props} />}>
      <Suspense fallback={<p className={styles.loading}>{m.editor.loading}</p>}>
        <MonacoEditor {...props} footer={footer} />
      </Suspense>
    </ErrorBoundary>
  );
}

function FailedEditor(props: EditorProps) {
  const { m } = useWords();
  return (
    <>
      <p className={styles.failed}>{m.editor.failed}</p>
      <PlainEditor {...props} />
    </>
  );
}

// Monaco's makers do not support phones. Decided once: turning a tablet must not swap the editor under the student's hands.
function prefersPlain(): boolean {
  try {
    const chosen = localStorage.getItem(KEY);
    if (chosen) return chosen === 'plain';
  } catch {
    // Without storage there is no choice to remember.
  }
  return matchMedia('(max-width: 759px), (hover: none) and (pointer: coarse)').matches;
}

function remember(plain: boolean): void {
  try {
    localStorage.setItem(KEY, plain ? 'plain' : 'full');
  } catch {
    // The choice lasts as long as the page.
  }
}
