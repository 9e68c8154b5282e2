import type { ReactNode } from 'react';
import { ApiError } from '../api/client';
import { useWords } from '../messages/language';
import { problemSentence } from '../messages/problem-sentence';
import styles from './notice.module.css';

/** What stands where content would be: what happened, what is safe, one action. */
export function Notice({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** A failed load: what the server said, or that it says nothing. */
export function LoadFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { m } = useWords();
  const failure = error instanceof ApiError ? error.failure : undefined;
  const problem = failure?.kind === 'problem' ? failure.problem : undefined;
  return (
    <Notice title={m.page.failed}>
      <p>{problem ? problemSentence(problem, m) : m.page.unreachable}</p>
      {problem?.requestId && <p>{m.page.requestId(problem.requestId)}</p>}
      <button type="button" className={styles.action} onClick={onRetry}>
        {m.page.again}
      </button>
    </Notice>
  );
}
