import { useWords } from '../messages/language';
import { Check, X } from 'lucide-react';
import styles from './steps.module.css';
import { STEPS, type StepMark } from './steps-of';

/** The staircase, as HTML text: an ordered list of eight treads with their state in words. */
export function Steps({ marks }: { readonly marks: readonly StepMark[] }) {
  const { m } = useWords();
  return (
    <ol className={styles.steps}>
      {STEPS.map((step, i) => {
        const mark = marks[i] ?? 'not-reached';
        return (
          <li key={step} className={styles.step} data-mark={mark} data-step={i}>
            <span className={styles.sign} aria-hidden="true">
              {mark === 'reached' && <Check size={16} strokeWidth={2.5} />}
              {mark === 'failed' && <X size={16} strokeWidth={3} />}
            </span>
            <span className={styles.tread} aria-hidden="true" />
            <span className={styles.word}>{m.steps[step]}</span>
            <span className="spoken">{`: ${m.stepMarks[mark]}`}</span>
          </li>
        );
      })}
    </ol>
  );
}
