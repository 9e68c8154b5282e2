import 'katex/dist/katex.min.css';
import type { ExerciseView } from '@gradus/contract';
import { memo } from 'react';
import { useWords } from '../messages/language';
import { RichText } from '../app/rich-text';
import styles from './statement.module.css';

/** The statement as the server rendered it: Markdown and KaTeX, raw HTML off. Its h2 sections are numbered in the margin. */
export const Statement = memo(function Statement({ exercise }: { readonly exercise: ExerciseView }) {
  const { m, number } = useWords();
  return (
    <section className={styles.pane} aria-label={m.exercise.statement} data-landmark tabIndex={0}>
      <article className={styles.sheet} lang={exercise.language === 'pt' ? 'pt-BR' : 'en'}>
        <h1 className={styles.title}>{exercise.title}</h1>
        <p className={styles.worth}>{m.exercise.worth(exercise.topic.title, number(exercise.maxPoints))}</p>
        <RichText id={STATEMENT_ID} className={styles.text} html={exercise.statementHtml} />
      </article>
    </section>
  );
});

const STATEMENT_ID = 'statement-text';

/** Scrolls to a heading of the statement and puts the focus there. */
export function goToSection(id: string): void {
  const heading = document.querySelector<HTMLElement>(`#${STATEMENT_ID} [id="${CSS.escape(id)}"]`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
