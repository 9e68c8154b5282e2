import type { NamedMistake } from '@gradus/contract';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';
import { sectionNumber } from './sections';

export type MistakesProps = {
  readonly mistakes: readonly NamedMistake[];
  readonly statementHtml: string;
  readonly onReread: (section: string) => void;
};

/** Known mistakes that the output proves, each with its evidence and a way back into the statement. */
export function Mistakes({ mistakes, statementHtml, onReread }: MistakesProps) {
  const { m, of } = useWords();
  if (mistakes.length === 0) return null;
  return (
    <div className={styles.mistakes}>
      {mistakes.length > 1 && <p className={styles.small}>{m.mistake.several}</p>}
      {mistakes.map(({ id, message, section, evidence }) => {
        const number = section === undefined ? undefined : sectionNumber(statementHtml, section);
        return (
          <section key={id} className={styles.mistake} data-mistake={id}>
            <h3>{m.mistake.title}</h3>
            <p className={styles.correction}>{of(message)}</p>
            <p className={styles.meta}>
              {evidence.cases.length > 0 ? m.mistake.evidence(evidence.valuesEqual, evidence.cases.length) : m.mistake.hidden}{' '}
              {section !== undefined && number !== undefined && (
                <a
                  href={`#${section}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onReread(section);
                  }}
                >
                  {m.mistake.reread(number)}
                </a>
              )}
            </p>
          </section>
        );
      })}
    </div>
  );
}
