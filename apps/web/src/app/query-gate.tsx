import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { isNotFound, isSignedOut } from '../api/client';
import { useWords } from '../messages/language';
import { NotFoundPage } from './not-found-page';
import { LoadFailure } from './notice';
import styles from './query-gate.module.css';
import { Shell } from './shell';
import { SignInPage } from './sign-in-page';

export type QueryGateProps<T> = {
  readonly title: string;
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
};

/** Shows the page once its data is there, and until then or instead what keeps it away. */
export function QueryGate<T>({ title, query, children }: QueryGateProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (isSignedOut(query.error)) return <SignInPage />;
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <Shell title={title}>
      {query.error ? <LoadFailure error={query.error} onRetry={() => void query.refetch()} /> : <Waiting />}
    </Shell>
  );
}

/** Nothing for 300 ms, then grey lines; after 10 s a sentence. */
function Waiting() {
  const { m } = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 10_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting}>
      <span />
      <span />
      <span />
      {isLong && <p>{m.page.loadingLong}</p>}
    </div>
  );
}
