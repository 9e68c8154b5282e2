import { useWords } from '../messages/language';
import { Notice } from './notice';
import { Shell } from './shell';

/** 401: who you are is told by a link that the server prints at its start. */
export function SignInPage() {
  const { m } = useWords();
  return (
    <Shell title={m.page.signIn}>
      <Notice title={m.page.signIn}>
        <p>{m.page.signInWhat}</p>
        <p>{m.page.signInHow}</p>
      </Notice>
    </Shell>
  );
}
