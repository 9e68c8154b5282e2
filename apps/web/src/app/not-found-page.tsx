import { Link } from '@tanstack/react-router';
import { useWords } from '../messages/language';
import { Notice } from './notice';
import { Shell } from './shell';

export function NotFoundPage() {
  const { m } = useWords();
  return (
    <Shell title={m.page.notFound}>
      <Notice title={m.page.notFound}>
        <p>{m.page.notFoundWhat}</p>
        <Link to="/">{m.page.toMap}</Link>
      </Notice>
    </Shell>
  );
}
