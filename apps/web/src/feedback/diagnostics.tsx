import type { Diagnostic } from '@gradus/contract';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';

export type DiagnosticsProps = { readonly diagnostics: readonly Diagnostic[]; readonly onReveal: (line: number, column: number) => void };

/** Why the text is not TypeScript yet; each place is a way into the editor. */
export function Diagnostics({ diagnostics, onReveal }: DiagnosticsProps) {
  const { m } = useWords();
  if (diagnostics.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{m.diagnostics.title(diagnostics.length)}</h3>
      <ol className={styles.rows}>
        {diagnostics.map(({ line, column, code, message }) => (
          <li key={`${line}:${column}:${code}`}>
            <button type="button" className={styles.link} onClick={() => onReveal(line, column)}>
              {m.diagnostics.at(line, column)}
            </button>
            <span className={styles.code}>{m.diagnostics.why({ code, message })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
