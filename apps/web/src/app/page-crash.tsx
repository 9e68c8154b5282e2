import { useWords } from '../messages/language';
import { LoadFailure } from './notice';
import { Shell } from './shell';

/** A page that could not be drawn or whose code did not arrive. */
export function PageCrash({ error }: { readonly error: unknown }) {
  const { m } = useWords();
  return (
    <Shell title={m.page.failed}>
      <LoadFailure error={error} onRetry={() => location.reload()} />
    </Shell>
  );
}
